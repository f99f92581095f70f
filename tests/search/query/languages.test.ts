/** The same plan serves every target language: nothing in it knows Japanese but the rules for its letters. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { openIndex } from '../../../bench/open-index.ts'
import { loadFunctionWords } from '../../../src/search/words/function-words.ts'
import { markParts } from '../../../src/search/query/marks.ts'
import { parseQuery } from '../../../src/search/query/query.ts'
import { search } from '../../../src/search/query/search.ts'
import { buildSearchIndex } from '../../../bench/build-index.ts'
import { readDocument } from '../../../src/sxs/read-document.ts'

const SECTIONS = ['a', 'b', 'c', 'd']
const ENGLISH = [
  'Sign-in address not found',
  'Install the certificate on the server',
  'Reset the forgotten password',
  'Update the settings of the firewall',
]

/** Per locale the texts of four sections, and queries with the section they must find first. */
const languages: Record<string, { texts: string[]; queries: [query: string, section: string][] }> =
  {
    'de-de': {
      texts: [
        'Die Anmeldeadresse wurde nicht gefunden',
        'Zertifikat auf dem Server installieren',
        'Vergessenes Benutzerkennwort zurücksetzen',
        'Einstellungen der Firewall ändern, Größe prüfen',
      ],
      queries: [
        ['„Die Anmeldeadresse wurde nicht gefunden.“', 'a'],
        ['ZERTIFIKATE INSTALLIEREN', 'b'],
        ['kennwort zurucksetzen', 'c'],
        ['Kennwort', 'c'],
        ['benutzerkenwort vergessen', 'c'],
        ['wie kann ich die Einstellungen ändern', 'd'],
        ['Einstellung Firewall', 'd'],
        ['groesse', 'd'],
        ['Serverzertifikat', 'b'],
      ],
    },
    'fr-fr': {
      texts: [
        "L'adresse de connexion est introuvable",
        'Installer le certificat sur le serveur',
        'Réinitialiser le mot de passe oublié',
        'Mettre à jour les paramètres du pare-feu',
      ],
      queries: [
        ['« L’adresse de connexion est introuvable »', 'a'],
        ['certificats serveur', 'b'],
        ['reinitialiser mot de passe', 'c'],
        ['parefeu', 'd'],
        ['parametre', 'd'],
      ],
    },
    'zh-cn': {
      texts: ['找不到登录地址', '在服务器上安装证书', '重置忘记的密码', '更新防火墙设置'],
      queries: [
        ['“找不到登录地址。”', 'a'],
        ['安装证书', 'b'],
        ['证书安装', 'b'],
        ['忘记密码', 'c'],
        ['防火墙 设置', 'd'],
        ['证书 服务器', 'b'],
        ['如何重置密码', 'c'],
        ['怎么更新我的防火墙', 'd'],
        ['服务器证书', 'b'],
        ['登录找不到', 'a'],
      ],
    },
    'ko-kr': {
      texts: [
        '로그인 주소를 찾을 수 없습니다',
        '서버에 인증서를 설치합니다',
        '잊어버린 암호를 재설정합니다',
        '방화벽 설정을 업데이트합니다',
      ],
      queries: [
        ['로그인 주소를 찾을 수 없습니다.', 'a'],
        ['인증서 설치', 'b'],
        ['암호 재설정', 'c'],
        ['방화벽설정', 'd'],
        ['설치 인증서', 'b'],
        ['방화벽에서', 'd'],
      ],
    },
    'ar-sa': {
      texts: [
        'لم يتم العثور على عنوان تسجيل الدخول',
        'تثبيت الشهادة على الخادم',
        'إعادة تعيين كلمة المرور المنسية',
        'تحديث إعدادات جدار الحماية',
      ],
      queries: [
        ['لم يتم العثور على عنوان تسجيل الدخول', 'a'],
        ['تثبيت الشَّهادة', 'b'],
        ['اعادة تعيين كلمة المرور', 'c'],
        ['جدار\u200f الحماية', 'd'],
        ['شهادة', 'b'],
        ['للخادم', 'b'],
        ['كلمه مرور منسيه', 'c'],
        ['اعداد', 'd'],
      ],
    },
    'ru-ru': {
      texts: [
        'Адрес для входа не найден',
        'Установите сертификат на сервере',
        'Сбросьте забытый пароль',
        'Обновите параметры брандмауэра',
      ],
      queries: [
        ['«Адрес для входа не найден»', 'a'],
        ['СЕРТИФИКАТЫ на серверах', 'b'],
        ['забыт пароль', 'c'],
        ['брандмауер', 'd'],
      ],
    },
    'he-il': {
      texts: [
        'כתובת הכניסה לא נמצאה',
        'התקנת האישור בשרת',
        'איפוס הסיסמה שנשכחה',
        'עדכון ההגדרות של חומת האש כשהיישום סגור',
      ],
      queries: [
        ['כתובת כניסה', 'a'],
        ['שרת', 'b'],
        ['אישור', 'b'],
        ['סיסמה', 'c'],
        ['הגדרות', 'd'],
        ['יישום', 'd'],
      ],
    },
    'tr-tr': {
      texts: [
        'Oturum açma adresi bulunamadı',
        'Sertifikayı sunucuya yükleyin',
        'Unutulan parolayı sıfırlayın',
        'Güvenlik duvarı ayarlarını INTERNET için değiştirin',
      ],
      queries: [
        ['OTURUM AÇMA ADRESİ', 'a'],
        ['sertifika', 'b'],
        ['SIFIRLAYIN', 'c'],
        ['sifirlayin', 'c'],
        ['internet', 'd'],
        ['İnternet', 'd'],
      ],
    },
    'th-th': {
      texts: ['ไม่พบที่อยู่ลงชื่อเข้าใช้', 'ติดตั้งใบรับรองบนเซิร์ฟเวอร์', 'รีเซ็ตรหัสผ่านที่ลืม', 'อัปเดตการตั้งค่าไฟร์วอลล์'],
      queries: [
        ['ไม่พบที่อยู่', 'a'],
        ['ใบรับรอง', 'b'],
        ['ลืมรหัสผ่าน', 'c'],
        ['ไฟร์วอลล์', 'd'],
      ],
    },
  }

function toMarkdown(locale: string, texts: string[]): string {
  const pair = (id: number, target: string, source: string) =>
    `<span data-ttu-id="abcde-${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="abcde-${id}">${source}</span></span>`
  const sections = texts.map(
    (text, i) =>
      `## <a name="${SECTIONS[i]}"></a>${pair(101 + 2 * i, `${i + 1}`, `${i + 1}`)}\n\n${pair(102 + 2 * i, text, ENGLISH[i]!)}\n`,
  )
  return `---\nms.contentlocale: ${locale}\n---\n${sections.join('\n')}`
}

for (const [locale, { texts, queries }] of Object.entries(languages)) {
  test(`${locale} finds its own text and the source's`, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'taiyaku-search-'))
    const document = readDocument(new VFile({ path: 'a.md', value: toMarkdown(locale, texts) }))
    await buildSearchIndex({ outDir: folder, documents: [{ slug: 'a', document }] })
    const { index } = await openIndex(path.join(folder, 'search', locale))
    const joining = await loadFunctionWords(locale)
    const all: [string, string][] = [...queries, ['forgoten password', 'c'], ['certificates', 'b']]
    for (const [query, section] of all) {
      const { groups } = await search(query, index, 'target', {}, joining)
      assert.deepEqual(groups[0]?.answers[0]?.record.anchors, [section], query)
    }
    await rm(folder, { recursive: true })
  })
}

/** What is marked in a text, by locale and query. */
const marks: [locale: string, query: string, text: string, marked: string[]][] = [
  ['de-de', 'der Fehler auf dem Server', 'Das ist der Fehler', ['Fehler']],
  ['es-es', 'el origen de los datos', 'El tipo de origen', ['origen']],
  ['pt-br', 'OS', 'O OS novo', ['OS']],
  ['ru-ru', 'еще учетная запись', 'Ещё одна учётная запись', ['учётная', 'запись']],
  ['ar-sa', 'شهادة', 'تثبيت الشَّهادة على الخادم', ['الشَّهادة']],
  ['ar-sa', '15 دقيقة', '١٥ دقيقة', ['١٥ دقيقة']],
  ['he-il', 'יישום', 'כשהיישום סגור', ['כשהיישום']],
  ['zh-cn', '禁用 的 固定', '任务栏的固定。', ['固定']],
  ['zh-cn', '禁用 固定', '可能会禁用任务栏固定。', ['禁用', '固定']],
  ['ko-kr', '제어판에서', '제어판을 엽니다', ['제어판']],
  ['th-th', 'การลงชื่อเข้าใช้ระบบ', 'ลงชื่อเข้าใช้', ['ลงชื่อเข้าใช้']],
]

for (const [locale, query, text, expected] of marks) {
  test(`${locale}: “${query}” marks what it finds, not the words between`, async () => {
    const joining = await loadFunctionWords(locale)
    const marked = markParts(text, parseQuery(query, joining), 200).filter((part) => part.marked)
    assert.deepEqual(
      marked.map((part) => part.text),
      expected,
    )
  })
}
