/** The same plan serves every target language: nothing in it knows Japanese but the rules for its letters. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { openIndex } from '../../src/bench/open-index.ts'
import { search } from '../../src/search/search.ts'
import { buildSearchIndex } from '../../src/bench/build-index.ts'
import { readDocument } from '../../src/sxs/read-document.ts'

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
        'Vergessenes Kennwort zurücksetzen',
        'Einstellungen der Firewall ändern, Größe prüfen',
      ],
      queries: [
        ['„Die Anmeldeadresse wurde nicht gefunden.“', 'a'],
        ['ZERTIFIKATE INSTALLIEREN', 'b'],
        ['kennwort zurucksetzen', 'c'],
        ['Kenwort vergessen', 'c'],
        ['Einstellung Firewall', 'd'],
        ['groesse', 'd'],
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
    const all: [string, string][] = [...queries, ['forgoten password', 'c'], ['certificates', 'b']]
    for (const [query, section] of all) {
      const { groups } = await search(query, index, 'target')
      assert.deepEqual(groups[0]?.answers[0]?.record.anchors, [section], query)
    }
    await rm(folder, { recursive: true })
  })
}
