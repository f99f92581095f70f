/**
 * Queries on the guide with the places that answer them. A place is a fragment of its section, or
 * `row ID`: the row of a diagnosis table whose message is that segment. The first five groups are what the
 * search was built with; `HELD_OUT` was written before, and is only measured: nothing is tuned to it.
 */
import type { Judged } from '../../bench/judge.ts'

const list = (text: string): Judged[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', want = ''] = line.trim().split(' → ')
      return { query, want: want.split(', ') }
    })

/** The queries of the requirements. */
const REQUIRED = list(`
  サインイン アドレスが見つかりません → row 166, add-a-firewall
  サーバーが一時的に利用できません → row 169, row 172, update-dns-service
  証明書マネージャー → update-security-credentials
  TrustModelData → modify-trustmodeldata-registry
  ＤＮＳ設定 → update-dns-service
  パスワードを忘れた → row 135
  msRTCSIP-UserEnabled → update-user-settings
  CNAME → update-dns-service
  forgotten password → row 135
  cannot verify that the server is trusted for your sign-in address → row 125, modify-trustmodeldata-registry
  self-signed certificate → row 172
  MOSDAL → collect-more-information
  サードパーティ証明書 → verify-upn-and
  firewal entry → add-a-firewall
`)

/** Messages as a dialog box shows them and a person pastes them. */
const PASTED = list(`
  「サインイン アドレスが見つかりませんでした。」 → add-a-firewall, row 166
  "Sign-in address not found." → row 166, add-a-firewall
  Server is temporarily unavailable. → row 169, row 172, update-dns-service
  [サーバーが一時的に利用できません] → row 169, row 172, update-dns-service
  このユーザーに対して SIP が有効になっていません。 → row 181
  User is not SIP enabled. → row 181
  エラー: サインインに必要な個人証明書を取得できません → row 175, row 143, update-security-credentials
  Problem acquiring a personal certificate required to sign in → update-security-credentials, row 143, row 175
  サインインに必要な個人証明書を取得する際に問題があります → update-security-credentials
  "** はサインイン アドレスに対してサーバーが信頼されているかどうかを検証できません。接続しますか?**" → row 125, modify-trustmodeldata-registry
  Cannot verify that the server is trusted for your sign-in address. Connect anyway? → row 125, modify-trustmodeldata-registry
  認証サービスがこのバージョンのプログラムと互換性がない可能性があります。 → row 140
  The authentication service may be incompatible with this version of the program. → row 140
  Lync cannot verify that the server is trusted for your sign-in address → modify-trustmodeldata-registry, row 125
  システム クロックがサーバー クロックと同期していません → row 150
  A certificate trust dialog box appears when a user signs in for the first time. → row 178
`)

/** Other spellings of what the guide says. */
const VARIANTS = list(`
  ｻｰﾊﾞｰ が一時的に利用できません → row 169, row 172, update-dns-service
  サーバが一時的に利用できません → row 169, row 172, update-dns-service
  ファイアーウォール → add-a-firewall, row 166
  ファイヤウォールのエントリ → add-a-firewall
  ファイアウォールエントリー → add-a-firewall
  プロキシーサーバー → add-a-firewall, row 166
  サードパーティの ＳＳＬ 証明書 → verify-upn-and
  サード・パーティ SSL → verify-upn-and
  レジストリーキー → modify-trustmodeldata-registry
  ＴｒｕｓｔＭｏｄｅｌＤａｔａ → modify-trustmodeldata-registry
  trust model data → modify-trustmodeldata-registry
  アクティブ ユーザ設定 → update-user-settings
  Active Directoryのユーザ設定 → update-user-settings
  ユーザネーム 間違い サインインアドレス → row 130
  ドメインコントローラ 同期 → row 150
  コンピュータの RSA フォルダ → update-security-credentials, row 175
  証明書マネージャ → update-security-credentials
  資格情報マネージャ → update-security-credentials
  サインインアドレス　見つからない → row 166, add-a-firewall
  signin address not found → row 166, add-a-firewall
  third party ssl certificate → verify-upn-and
  MSRTCSIP USERENABLED → update-user-settings
  ダイアログボックス 証明書 承認 → row 178
`)

/** Typing errors, and forms of words that the guide does not have. */
const MISTYPED = list(`
  msoidvc → add-a-firewall, row 166
  msoidvc.exe ファイアウォール → add-a-firewall, row 166
  fierwall → add-a-firewall, row 166
  certifcate manager → update-security-credentials
  credential manger → update-security-credentials
  forgoten pasword → row 135
  TrustModleData → modify-trustmodeldata-registry
  temporarly unavailable → row 169, row 172, update-dns-service
  selfsigned certificat → row 172
  licence Skype for Business Online → row 137
  MOSDALL toolkit → collect-more-information
  VeriSing → verify-upn-and
  パスワードを忘れました → row 135
  パスワードを忘れてしまった → row 135
  サインインアドレスが見つからなかった → row 166, add-a-firewall
  証明書を取得できなかった → row 143, row 175, verify-upn-and, update-security-credentials
  ライセンスがない → row 137
  forgot password → row 135
  installing certificates on ADFS → verify-upn-and
  deleting stored credentials → update-security-credentials
`)

/** Words for what one wants to do or know. */
const WORDS = list(`
  DNS → update-dns-service
  DNS の設定を更新したい → update-dns-service
  ADFS 証明書 インストール → verify-upn-and
  sipdir.online.lync.com → update-dns-service
  certmgr.msc → update-security-credentials
  RSA フォルダーを削除 → update-security-credentials
  RSA folder → update-security-credentials, row 175
  Forefront TMG → add-a-firewall
  msoidsvc → add-a-firewall
  msoidsvc.exe → add-a-firewall
  DisableEx → add-a-firewall
  グループ ポリシー オブジェクト → modify-trustmodeldata-registry
  GPO → modify-trustmodeldata-registry
  HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Communicator\\TrustModelData → modify-trustmodeldata-registry
  DirSync → update-user-settings
  ディレクトリ同期 → update-user-settings
  単一サインオン 自己署名 → row 172
  自己署名証明書 → row 172
  time synchronization → row 150
  時刻の同期 → row 150
  72 時間 → row 146
  changes can take up to 72 hours → row 146
  custom domain → row 146, row 169, update-dns-service
  カスタム ドメイン名 → row 146
  パスワードのリセット → row 135
  reset password → row 135
  サポートに問い合わせる → collect-more-information
  log files → collect-more-information
  イベント ログ → collect-more-information
  2541980 → toc325626447
  トラブルシューティング ガイド → toc325626447
  Windows registry → row 125, modify-trustmodeldata-registry
  VeriSign → verify-upn-and
  Windows 7 → update-security-credentials
  アンインストール 再インストール → row 140
  Office 365 Plan P → toc325626440
  連絡先 → related-topics
  domainName.contoso.com → row 125, modify-trustmodeldata-registry
  bobk@contoso.com → row 130
  delete cached sign-in data → row 143
`)

export const JUDGED: Judged[] = [...REQUIRED, ...PASTED, ...VARIANTS, ...MISTYPED, ...WORDS]

export const HELD_OUT: Judged[] = list(`
  「サーバーが一時的に利用できません。」と出る → row 169, row 172, update-dns-service
  サインイン アドレスが見つかりません (エラー) → row 166, add-a-firewall
  "User is not SIP enabled" → row 181
  SIP が有効でない → row 181
  SIP 無効 ユーザー → row 181
  error: sign-in address not found!! → row 166, add-a-firewall
  server temporarily unavailable → row 169, row 172, update-dns-service
  personal certificate problem → row 143, row 175, update-security-credentials
  個人証明書 取得 → row 143, row 175, update-security-credentials
  wrong version installed → row 140
  バージョンが正しくない → row 140
  互換性がない → row 140
  incompatible version of the program → row 140
  not licensed → row 137
  ライセンスの割り当て → row 137
  mistyped user name → row 130
  ユーザー名 誤入力 → row 130
  パスワードの誤入力 → row 130
  clock out of sync → row 150
  時計が合っていない サーバークロック → row 150
  タイム サーバー 構成 → row 150
  always trust this server → row 125
  このサーバーを常に信頼する → row 125
  信頼されているかどうかを検証できない → row 125, modify-trustmodeldata-registry
  proxy server firewall → add-a-firewall, row 166
  プロキシサーバ ファイアーウォール 追加 → add-a-firewall
  Threat Management Gateway → add-a-firewall
  web gateway → add-a-firewall
  ネットワーキング タブ → add-a-firewall
  アプリケーションエントリの設定 → add-a-firewall
  domain name registrar → update-dns-service
  ドメイン名レジストラ → update-dns-service
  CNAMEレコード → update-dns-service
  cname recrod → update-dns-service
  2566790 → update-dns-service
  DNS configuration → update-dns-service
  third-party certification authority → verify-upn-and, row 172
  証明機関 → verify-upn-and, row 172
  Thawte → verify-upn-and
  ADFS 管理コンソール → verify-upn-and
  シングルサインオン → row 172
  single sing-on → row 172
  certificate manager → update-security-credentials
  Windows資格情報マネージャー → update-security-credentials
  コントロールパネル → update-security-credentials
  remove from vault → update-security-credentials
  資格情報コンテナーから削除 → update-security-credentials
  S-1-5-21 → update-security-credentials
  Crypto\\RSA → update-security-credentials
  hidden files → update-security-credentials
  非表示ファイル → update-security-credentials
  エクスプローラ アドレスバー → update-security-credentials
  group policy → modify-trustmodeldata-registry
  セキュリティ機能 エラーではない → modify-trustmodeldata-registry
  レジストリ 値 追加 ドメイン名 → modify-trustmodeldata-registry
  2531068 → modify-trustmodeldata-registry
  Lync Server 2010 ユーザー 削除 → update-user-settings, row 181
  Office Communications Server decommission → update-user-settings, row 181
  Active Direcotry user settings → update-user-settings
  ディレクトリー同期ツール → update-user-settings
  テクニカルサポート → collect-more-information
  diagnostic logging toolkit → collect-more-information
  ログファイル 送る → collect-more-information
  knowledge base 2541980 → toc325626447
  エンタープライズのみ → toc325626440
  関連トピック → related-topics
`)
