/** Languages of other scripts and directions, their originals edited: what stands beside what is known. */
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { alignDocument } from '../../src/align/index.ts'

/** English, German, Arabic, Chinese. */
const SENTENCES: readonly (readonly [string, string, string, string])[] = [
  [
    'Install the program on your computer.',
    'Installieren Sie das Programm auf Ihrem Computer.',
    'ثبّت البرنامج على حاسوبك.',
    '在您的计算机上安装该程序。',
  ],
  [
    'You need 4 GB of memory.',
    'Sie benötigen 4 GB Arbeitsspeicher.',
    'تحتاج إلى ٤ غيغابايت من الذاكرة.',
    '您需要 4 GB 内存。',
  ],
  [
    'Open the file `settings.json` in an editor.',
    'Öffnen Sie die Datei `settings.json` in einem Editor.',
    'افتح الملف `settings.json` في محرر.',
    '在编辑器中打开文件 `settings.json`。',
  ],
  [
    'Change the value of `port` to 8080.',
    'Ändern Sie den Wert von `port` in 8080.',
    'غيّر قيمة `port` إلى ٨٠٨٠.',
    '将 `port` 的值改为 8080。',
  ],
  ['Save the file.', 'Speichern Sie die Datei.', 'احفظ الملف.', '保存文件。'],
  [
    'Start the server with `npm start`.',
    'Starten Sie den Server mit `npm start`.',
    'شغّل الخادم باستخدام `npm start`.',
    '使用 `npm start` 启动服务器。',
  ],
  [
    'The server listens on all addresses of the computer unless you name one.',
    'Der Server lauscht auf allen Adressen des Computers, wenn Sie keine nennen.',
    'يستمع الخادم إلى جميع عناوين الحاسوب ما لم تحدد عنوانًا واحدًا.',
    '除非您指定一个地址，否则服务器会监听计算机的所有地址。',
  ],
  [
    'See [Networks](networks.md) for details.',
    'Einzelheiten finden Sie unter [Netzwerke](networks.md).',
    'راجع [الشبكات](networks.md) لمزيد من التفاصيل.',
    '有关详细信息，请参阅[网络](networks.md)。',
  ],
  [
    'If the program does not start, read the log.',
    'Wenn das Programm nicht startet, lesen Sie das Protokoll.',
    'إذا لم يبدأ البرنامج، فاقرأ السجل.',
    '如果程序没有启动，请阅读日志。',
  ],
  [
    'The log is kept for 30 days.',
    'Das Protokoll wird 30 Tage lang aufbewahrt.',
    'يُحتفظ بالسجل لمدة ٣٠ يومًا.',
    '日志保留 30 天。',
  ],
  [
    'Users sign in with their name and password.',
    'Benutzer melden sich mit Namen und Kennwort an.',
    'يسجل المستخدمون الدخول بالاسم وكلمة المرور.',
    '用户使用名称和密码登录。',
  ],
  [
    'A password has at least 12 characters.',
    'Ein Kennwort hat mindestens 12 Zeichen.',
    'تتكون كلمة المرور من ١٢ حرفًا على الأقل.',
    '密码至少有 12 个字符。',
  ],
  [
    'An administrator resets passwords with `reset-password`.',
    'Ein Administrator setzt Kennwörter mit `reset-password` zurück.',
    'يعيد المسؤول تعيين كلمات المرور باستخدام `reset-password`.',
    '管理员使用 `reset-password` 重置密码。',
  ],
  [
    'Back up the database every night.',
    'Sichern Sie die Datenbank jede Nacht.',
    'انسخ قاعدة البيانات احتياطيًا كل ليلة.',
    '每晚备份数据库。',
  ],
  [
    'The backup stands in the folder `backup/daily`.',
    'Die Sicherung liegt im Ordner `backup/daily`.',
    'توجد النسخة الاحتياطية في المجلد `backup/daily`.',
    '备份位于文件夹 `backup/daily` 中。',
  ],
  [
    'It takes about 15 minutes for a large site.',
    'Bei einer großen Website dauert es etwa 15 Minuten.',
    'يستغرق الأمر حوالي ١٥ دقيقة لموقع كبير.',
    '对于大型网站，大约需要 15 分钟。',
  ],
  [
    'Write to support@contoso.com when nothing helps.',
    'Schreiben Sie an support@contoso.com, wenn nichts hilft.',
    'اكتب إلى support@contoso.com إذا لم ينفع شيء.',
    '如果都没有帮助，请写信给 support@contoso.com。',
  ],
  [
    'Version 2.1 reads the files of version 1.9.',
    'Version 2.1 liest die Dateien der Version 1.9.',
    'يقرأ الإصدار 2.1 ملفات الإصدار 1.9.',
    '版本 2.1 可读取版本 1.9 的文件。',
  ],
  [
    'Older files have to be converted with `convert --all` first.',
    'Ältere Dateien müssen zuvor mit `convert --all` umgewandelt werden.',
    'يجب تحويل الملفات الأقدم أولًا باستخدام `convert --all`.',
    '较旧的文件必须先用 `convert --all` 转换。',
  ],
  [
    'Remove the program with its own uninstaller.',
    'Entfernen Sie das Programm mit seinem eigenen Deinstallationsprogramm.',
    'أزل البرنامج باستخدام أداة الإزالة الخاصة به.',
    '使用程序自带的卸载程序将其删除。',
  ],
]

/** Sentences of the originals that are gone, that changed places, and that are new behind another. */
const GONE = new Set([4, 13])
const SWAPPED: readonly [number, number] = [5, 9]
const ADDED: Readonly<Record<number, string>> = {
  2: 'Any editor will do, but one that shows line numbers is of help.',
  11: 'It must not contain the name of the user.',
}

/** One document teaches no words: what is gone and what is new in its place cannot be told apart. */
const MOST_WRONG = 2

function editedOriginal(): string[] {
  const order = SENTENCES.map((_, at) => at)
  const [one, other] = SWAPPED
  order[one] = other
  order[other] = one
  return order.flatMap((at) => [
    ...(GONE.has(at) ? [] : [SENTENCES[at]![0]]),
    ...(ADDED[at] === undefined ? [] : [ADDED[at]]),
  ])
}

suite('aligning other languages, a fifth of the original edited', () => {
  for (const [column, targetLocale] of [
    [1, 'de-de'],
    [2, 'ar-sa'],
    [3, 'zh-cn'],
  ] as const)
    for (const between of ['\n\n', '\n- '])
      test(`${targetLocale}, ${between === '\n\n' ? 'paragraphs' : 'items'}`, () => {
        const document = {
          path: 'a.md',
          target: `# T\n${between}${SENTENCES.map((row) => row[column]).join(between)}\n`,
          source: `# T\n${between}${editedOriginal().join(between)}\n`,
        }
        const { blocks, isTranslation } = alignDocument(document, {
          targetLocale,
          sourceLocale: 'en-us',
        })
        assert.ok(isTranslation)
        const truth = new Map(SENTENCES.map((row) => [row[column], row[0]]))
        const pairs = blocks.flatMap(({ units }) =>
          units.flatMap(({ target, source }) =>
            target && source && truth.has(target.markdown)
              ? [{ found: source.markdown, wanted: truth.get(target.markdown) }]
              : [],
          ),
        )
        const right = pairs.filter(({ found, wanted }) => found === wanted)
        assert.ok(right.length >= SENTENCES.length - GONE.size - MOST_WRONG, JSON.stringify(pairs))
        assert.ok(pairs.length - right.length <= MOST_WRONG, JSON.stringify(pairs))
      })
})
