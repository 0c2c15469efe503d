// Opens each page in a headless Chromium, in each way that people see it, and runs axe-core there.
// node axe.js BROWSER DIRECTORY PAGE…: DIRECTORY has package/axe.min.js, and receives the browser's profile.
//
// The browser is spoken to through two pipes (--remote-debugging-pipe): JSON, each message ended by a NUL.
"use strict";
const { spawn } = require("node:child_process");
const { readFileSync, writeFileSync } = require("node:fs");
const { join, resolve, basename } = require("node:path");
const { pathToFileURL } = require("node:url");

const [browser, directory, ...pages] = process.argv.slice(2);
const axe = readFileSync(join(directory, "package/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const WAYS = [
  { name: "wide", width: 1280, media: "screen", scheme: "light" },
  { name: "360 px", width: 360, media: "screen", scheme: "light" },
  { name: "dark", width: 1280, media: "screen", scheme: "dark" },
  { name: "dark, 360 px", width: 360, media: "screen", scheme: "dark" },
  { name: "print", width: 720, media: "print", scheme: "light" },
];

const flags = ["--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run", "--disable-extensions"];
if (process.getuid() === 0) flags.push("--no-sandbox");
const child = spawn(browser, [...flags, `--user-data-dir=${join(directory, "profile")}`], {
  stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
});
const [, , , to, from] = child.stdio;

const waiting = new Map();
const events = [];
let last = 0;
let rest = "";
function stop(message) {
  console.error(`axe: ${message}`);
  child.kill();
  process.exit(70);
}
child.on("exit", () => stop("the browser stopped"));
child.on("error", (error) => stop(error.message));
const late = setTimeout(() => stop("no answer in five minutes"), 300_000);
from.setEncoding("utf8");
from.on("data", (text) => {
  const messages = (rest + text).split("\0");
  rest = messages.pop();
  for (const message of messages.map((message) => JSON.parse(message))) {
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.error) reject?.(new Error(message.error.message));
    else if (message.id) resolve?.(message.result);
    else events.splice(0).forEach((event) => event(message));
  }
});
function ask(method, params, sessionId) {
  last += 1;
  to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
  return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
}
function happened(method) {
  return new Promise((resolve) => {
    const listen = (message) => (message.method === method ? resolve() : events.push(listen));
    events.push(listen);
  });
}

// What axe-core finds wrong with a page seen in that way; and, on a screen, what one must scroll sideways to read.
async function violations(sessionId, url, { width, media, scheme }) {
  const send = (method, params) => ask(method, params, sessionId);
  await send("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: 1, mobile: width < 500 });
  await send("Emulation.setEmulatedMedia", { media, features: [{ name: "prefers-color-scheme", value: scheme }] });
  const loaded = happened("Page.loadEventFired");
  await send("Page.navigate", { url });
  await loaded;
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${axe}; 0`);
  const found = await evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ["violations"] }).then(({ violations, passes }) => ({
      passes: passes.length,
      list: violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(" ")) })),
    }))`,
  );
  if (found.passes === 0) throw new Error("axe-core looked at nothing");
  // Everything must be read without scrolling sideways, but for what scrolls by itself.
  const wide = await evaluate(
    `[...document.querySelectorAll("body *:not(.scroll *, svg *, thead *)")]
      .filter((element) => element.getBoundingClientRect().right > ${width} + 1)
      .map((element) => element.tagName.toLowerCase())`,
  );
  if (media === "screen" && wide.length > 0) {
    found.list.push({ id: "reflow", help: `Wider than ${width} px: WCAG 1.4.10`, where: wide });
  }
  return found.list;
}

async function main() {
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  await ask("Page.enable", {}, sessionId);

  // A check that cannot fail is none: this page is wrong in five ways.
  const wrong = join(directory, "wrong.htm");
  writeFileSync(wrong, '<!DOCTYPE html><meta name=viewport content="width=device-width"><p style="color:#999;background:#fff">pale<img src="x"><p style="width:500px">wide');
  const found = (await violations(sessionId, pathToFileURL(wrong), WAYS[1])).map(({ id }) => id).sort();
  if (found.join() !== "color-contrast,document-title,html-has-lang,image-alt,reflow") {
    throw new Error(`a page that is wrong passes: ${found}`);
  }

  let wrongs = 0;
  for (const page of pages) {
    for (const way of WAYS) {
      for (const { id, help, where } of await violations(sessionId, pathToFileURL(resolve(page)), way)) {
        wrongs += 1;
        console.error(`${basename(page)}, ${way.name}: ${id}: ${help}\n  ${where.slice(0, 5).join("\n  ")}`);
      }
    }
  }
  console.log(`axe: ${pages.length} pages, ${WAYS.length} ways to see each, ${wrongs} violations`);
  return wrongs === 0 ? 0 : 1;
}

main().then(
  (code) => {
    clearTimeout(late);
    child.removeAllListeners("exit");
    child.on("exit", () => process.exit(code));
    ask("Browser.close").catch(() => {});
  },
  (error) => stop(error.message),
);
