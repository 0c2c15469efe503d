

mod prompts;
