import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { findSpans } from '../../src/align/read/inline-spans.ts'
import { findBoundaries } from '../../src/align/read/sentences.ts'

/** Sentences of a text, each on its own, as `|` sets them apart in the tables below. */
function split(text: string, locale: string): string {
  const sentences: string[] = []
  let start = 0
  for (const { end, next } of findBoundaries(text, findSpans(text), locale)) {
    sentences.push(text.slice(start, end))
    start = next
  }
  return [...sentences, text.slice(start)].join('|')
}

/** Joined by a space, or by nothing where the script has none. */
const cases: [locale: string, sentences: string[], joined?: string][] = [
  ['en-us', ['Open the file.', 'Save it!', 'Done?', 'Yes.']],
  ['en-us', ['Use a tool, e.g. Word, vs. another.', 'It works with Fig. 3 etc. and so on.']],
  ['en-us', ['Buy from Contoso Inc.', 'They ship at 9 a.m. every day.']],
  ['en-us', ['Ask the CA.', 'You will see it.']],
  ['en-us', ['U.S. Outlying Islands']],
  ['en-us', ['1. Plan the network']],
  ['en-us', ['Version 2.0.1 is out. it says']],
  ['en-us', ['(Read this first.)', 'Then go on.']],
  ['en-us', ['**Read this first.**', 'Then go on.']],
  ['en-us', ['**One. Two.**']],
  ['en-us', ['See [the guide. Part two](a.md).', 'Then `a. B` runs.']],
  ['en-us', ['He said "Stop."', 'We stopped.']],
  ['en-us', ['Wait... what', 'ever'], ' '],
  ['de-de', ['Öffnen Sie z. B. die Datei, d. h. das Dokument.', 'Speichern Sie sie.']],
  ['de-de', ['Am 1. Januar beginnt es.', 'Am 2. Februar endet es.']],
  ['de-de', ['Das ist Version 2.', 'Danach folgt mehr.']],
  ['fr-fr', ['Voulez-vous continuer ?', 'Cliquez sur « OK ».', 'Voir fig. 2.']],
  ['es-es', ['¿Está listo?', '¡Empiece ya!', 'Consulte la pág. 3.']],
  ['pl-pl', ['Użyj narzędzia, np. edytora, itp. programów.', 'Zapisz plik.']],
  ['ru-ru', ['Откройте файл, т.е. документ.', 'Сохраните его.']],
  ['cs-cz', ['Začíná 1. ledna.', 'Končí 3. února.']],
  ['ja-jp', ['開きます。', '保存しますか？', 'はい！'], ''],
  ['zh-cn', ['先读这里。', '**第二章**说明其余部分。', '**第三章。**'], ''],
  ['ja-jp', ['開きます。', '保存します。'], ' '],
  ['ja-jp', ['「保存しますか。」と表示されます。', '次へ進みます。'], ''],
  ['ja-jp', ['保存します (以前のものは消えます。)。', '次へ'], ' '],
  ['ja-jp', ['終了しますか?', '次のとおりです。'], ''],
  ['zh-cn', ['打开文件。', '“保存”吗？', '是的！'], ''],
  ['ar-sa', ['هل تريد المتابعة؟', 'انقر فوق الزر.', 'ثم احفظ.']],
  ['fa-ir', ['آیا ادامه می‌دهید؟', 'ذخیره کنید.']],
  ['ur-pk', ['فائل کھولیں۔', 'محفوظ کریں۔']],
  ['he-il', ['לפתוח את הקובץ?', 'שמור אותו.']],
  ['hi-in', ['फ़ाइल खोलें।', 'इसे सहेजें।']],
  ['hy-am', ['Բացեք ֆայլը։', 'Պահեք այն։']],
  ['am-et', ['ፋይሉን ይክፈቱ።', 'ያስቀምጡት።']],
  ['my-mm', ['ဖိုင်ကိုဖွင့်ပါ။', 'သိမ်းပါ။']],
  ['ko-kr', ['파일을 엽니다.', '저장할까요?', '예!']],
  ['th-th', ['เปิดไฟล์แล้วบันทึก']],
  ['xx', ['Nobody knows this language. but it goes on.', 'So does this.']],
]

suite('sentences', () => {
  for (const [locale, sentences, joined = ' '] of cases)
    test(`${locale}: ${sentences.join('|')}`, () => {
      const expected =
        sentences[0] === 'Wait... what' ? sentences.join(joined) : sentences.join('|')
      assert.equal(split(sentences.join(joined), locale), expected)
    })
})

suite('spans', () => {
  const spansOf = (text: string) =>
    findSpans(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
  const tables: [text: string, spans: string[]][] = [
    ['no marks at all', []],
    ['a `b` ``c ` d`` e', ['code `b`', 'code ``c ` d``']],
    ['an `unclosed mark', []],
    ['[a](b "c") and ![d](e)', ['link [a](b "c")', 'image ![d](e)']],
    ['[a [b](c) d](e)', ['link [a [b](c) d](e)']],
    ['[a](b(c)d)', ['link [a](b(c)d)']],
    ['[a][b] [c][] [d]', ['reference [a][b]', 'reference [c][]']],
    ['**a** *b* _c_ snake_case_name', ['emphasis **a**', 'emphasis *b*', 'emphasis _c_']],
    ['**a [b](c) d**', ['emphasis **a [b](c) d**']],
    ['2 * 3 * 4', []],
    ['\\*not\\* \\[this\\](x)', []],
    ['a<br/>b <a name="x"></a>', ['tag <br/>', 'tag <a name="x">', 'tag </a>']],
    ['a < b > c <https://x.y/z>', ['tag <https://x.y/z>']],
    [':::no-loc text="Teams"::: is', ['directive :::no-loc text="Teams":::']],
  ]
  for (const [text, spans] of tables) test(text, () => assert.deepEqual(spansOf(text), spans))
})
