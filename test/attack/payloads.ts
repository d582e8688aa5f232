/** What is tried in the place of a text: each means something to one of those who handle it, and nothing to us. */
export const payloads: Readonly<Record<string, string>> = {
  'SQL, a quote and more': `x'; drop schema registry cascade; --`,
  'SQL, always true': `' or '1'='1`,
  'SQL, a dollar quote and a wait': `$$; select pg_sleep(9); --$1`,
  'SQL, wildcards and escapes': `%_\\%'\\`,
  'JSON path': `$.** ? (@ like_regex "(a+)+$")`,
  'JSON, closed early': `"}],"admin":true,"x":[{"y":"`,
  'a prototype': '__proto__',
  'what every object has': 'constructor',
  'lines of a log': 'x\r\n{"level":50,"msg":"forged"}\u2028y',
  'a header': 'x\r\nset-cookie: xinlu=forged\r\n\r\n<html>',
  'a template': `\${7*7}{{7*7}}<%= 7*7 %>#{7*7}`,
  markup: `"><img src=x onerror=alert(1)><script>alert(1)</script>`,
  'a formula': `=cmd|' /C calc'!A0`,
  'a path': '../../../../etc/passwd\u0000.pdf',
  'an address inside': 'http://169.254.169.254/latest/meta-data',
  NUL: 'a\u0000b',
  'half a character': 'a\ud800b',
  'a pattern that never ends': `${'a'.repeat(2_000)}!`,
  'what turns the writing around': '\u202e\u0000\ufeff',
  'a number beyond all': '9'.repeat(400),
  'digits of elsewhere': '１２３٤٥',
  nothing: '',
}

/** What no answer may say: words of the database, of the machine, of our own files. */
export const insides =
  /syntax error at|invalid input syntax|SQLSTATE|violates|relation "|column "|unterminated|pg_catalog|postgres|drizzle|node_modules|\.ts:\d|\bat \w+ \(|ENOENT|TypeError|RangeError|SyntaxError/i
