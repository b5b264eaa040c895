const CONTROL = /(?!\t|\r?\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The text with what could steer a terminal made visible: C0 control characters as their pictures (␛), C1 control
 * characters, bidirectional overrides and lone surrogates as U+FFFD. Tabs and line ends stay.
 */
export const visible = (text: string): string => text.replace(CONTROL, picture);

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}

/** A message with the signs in it that would break its one line, as a file's name may hold them, as pictures: ␊. */
export const inOneLine = (message: string): string => message.replace(/[\t\r\n]/g, picture);
