/** Raised letters in plain text, for an Excel that cannot raise part of a text. */

const FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...[
      'aᵃ',
      'bᵇ',
      'cᶜ',
      'dᵈ',
      'eᵉ',
      'fᶠ',
      'gᵍ',
      'hʰ',
      'iⁱ',
      'jʲ',
      'kᵏ',
      'lˡ',
      'mᵐ',
      'nⁿ',
      'oᵒ',
      'pᵖ',
      'rʳ',
      'sˢ',
      'tᵗ',
      'uᵘ',
    ],
    ...['vᵛ', 'wʷ', 'xˣ', 'yʸ', 'zᶻ', '0⁰', '1¹', '2²', '3³', '4⁴', '5⁵', '6⁶', '7⁷', '8⁸', '9⁹', '**', '  ', ',,'],
  ].map(([plain, raised]) => [plain!, raised!]),
);

/** Letters that Unicode has in a raised form; in parentheses where it lacks one of them. Those that stand in parentheses already are left so. */
export function raisedText(letters: string): string {
  if (/^\(.*\)$/.test(letters)) return letters;
  const forms = [...letters].map((letter) => FORMS[letter]);
  return forms.includes(undefined) ? `(${letters})` : forms.join('');
}
