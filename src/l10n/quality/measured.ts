/**
 * How often each rule is right, by language of the target: hits of the judged sample that are true, out of
 * those that it still reports. `node tests/l10n/quality/labels/measure.ts` prints it anew.
 */
export const measured: Readonly<
  Record<string, Readonly<Record<string, readonly [number, number]>>>
> = {
  ja: {
    'acronym-expansion': [7, 8],
    'inflected-name': [32, 32],
    'translated-placeholder': [7, 8],
    untranslated: [25, 31],
    'misaligned-document': [1, 1],
    'repeated-name': [19, 19],
    'lost-identifier': [19, 19],
    'inconsistent-translation': [30, 32],
    numbers: [22, 27],
    'orphan-particle': [31, 32],
    'katakana-variant': [29, 29],
    'mark-spacing': [32, 32],
    'doubled-characters': [27, 31],
    'source-spacing': [30, 32],
    'bold-range': [32, 32],
    'translated-address': [7, 7],
    'bold-count': [32, 32],
    'lost-markup': [4, 4],
    'leaked-markup': [32, 32],
    'damaged-wrapper': [9, 9],
    'empty-link': [32, 32],
    'link-range': [32, 32],
  },
}
