//! How cells look, and how values are written in them.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use super::super::DocumentValue;
use crate::domain::Lang;
use crate::i18n::Texts;
use crate::i18n::number::NO_BREAK;
use crate::report::Variation;

/// How cells look.
pub(super) struct Formats {
    pub title: Format,
    pub strong: Format,
    pub head: Format,
    pub number_head: Format,
    pub text: Format,
    pub right: Format,
    pub count: Format,
    change: Format,
    pub percent: Format,
    variation: Format,
    points: Format,
    pub decimal: Format,
    difference: Format,
    day: Format,
}

impl Formats {
    /// The formats of that language: in French, a no-break space before `%`.
    pub(super) fn new(lang: Lang) -> Self {
        Self::of(lang, &Format::new().set_align(FormatAlign::Top))
    }

    /// Formats of totals.
    pub(super) fn of_totals(lang: Lang) -> Self {
        Self::of(lang, &Format::new().set_bold().set_border_top(FormatBorder::Thin))
    }

    /// Formats whose texts and numbers have something in common.
    fn of(lang: Lang, common: &Format) -> Self {
        let number = |form: &str| common.clone().set_num_format(form);
        let share = match lang {
            Lang::Fr => format!("0.0\"{NO_BREAK}\"%"),
            Lang::En => "0.0%".to_owned(),
        };
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Bottom);
        let head = head.set_border_bottom(FormatBorder::Thin).set_background_color(Color::RGB(0xF2_F2_F2));
        Self {
            title: Format::new().set_bold().set_font_size(16),
            strong: Format::new().set_bold(),
            number_head: head.clone().set_align(FormatAlign::Right),
            head,
            text: common.clone().set_text_wrap(),
            right: common.clone().set_align(FormatAlign::Right),
            count: number("#,##0"),
            change: number("+#,##0;-#,##0;0"),
            percent: number(&share),
            variation: number(&format!("+{share};-{share};{share}")),
            points: number("+0.0;-0.0;0.0"),
            decimal: number("#,##0.0"),
            difference: number("+0.0;-0.0;0.0"),
            day: number("yyyy-mm-dd"),
        }
    }

    /// A value in its cell: a number, a share, a day as such, anything else as people read it. Of a change with its
    /// percentage, the change; the percentage goes to the cell at its right.
    pub(super) fn write(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        value: &DocumentValue,
        texts: &Texts,
    ) -> Result<(), XlsxError> {
        let number = match value {
            DocumentValue::Count(count) => Some((real(*count), &self.count)),
            DocumentValue::Whole(number) => Some((real(*number), &self.count)),
            DocumentValue::Change(Variation::Whole(by) | Variation::Count { by, .. }) => {
                Some((real(*by), &self.change))
            }
            DocumentValue::Change(Variation::Points(tenths)) => Some((real(*tenths) / 10.0, &self.points)),
            DocumentValue::Change(Variation::Quotient { before, now }) => {
                now.more_than(*before, 1).map(|tenths| (real(tenths) / 10.0, &self.difference))
            }
            DocumentValue::Percent(percent) | DocumentValue::Fraction(percent) if percent.denominator > 0 => {
                Some((real(percent.numerator) / real(percent.denominator), &self.percent))
            }
            DocumentValue::Tenths(tenths) => Some((real(*tenths) / 1000.0, &self.percent)),
            DocumentValue::Quotient(quotient) => Some((quotient.to_f64(), &self.decimal)),
            _ => None,
        };
        match (number, value) {
            (Some((number, format)), _) => sheet.write_number_with_format(row, column, number, format)?,
            (None, DocumentValue::Day(day)) => sheet.write_datetime_with_format(row, column, day, &self.day)?,
            (None, DocumentValue::Text(_)) => {
                sheet.write_string_with_format(row, column, value.render(texts), &self.text)?
            }
            (None, _) => sheet.write_string_with_format(row, column, value.render(texts), &self.right)?,
        };
        if let DocumentValue::Change(Variation::Count { tenths: Some(tenths), .. }) = value {
            sheet.write_number_with_format(row, column + 1, real(*tenths) / 1000.0, &self.variation)?;
        }
        Ok(())
    }
}

/// A number as spreadsheets hold it.
pub(super) fn real(number: impl TryInto<i64>) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a spreadsheet holds no number more exactly")]
    number.try_into().map_or(f64::MAX, |number| number as f64)
}
