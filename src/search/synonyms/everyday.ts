/**
 * What people at a help desk say for what manuals write, by language: no docset's own words, and none
 * that is short for two things. Each line is one meaning; the reason stands beside it.
 */

/** By primary language; the words of a line, separated by ` = `. */
const EVERYDAY: Record<string, string> = {
  // Manuals decided for one word, people kept all of them.
  en: `
    log in = sign in = log on = sign on = logon = login
    log out = sign out = log off = sign off = logout
    e-mail = email = mail
    voice mail = voicemail
    phone = telephone
    video call = video calling
    set up = setup = configure = configuration
    delete = remove = erase
    turn on = enable = switch on = activate
    turn off = disable = switch off = deactivate
    end of life = retirement = end of support = retired = deprecated
    expired = out of date = outdated
    slow = performance = latency = lag
    memory = RAM
    blocked = block = restricted
    restrict = limit = block
    move = migrate = migration = transfer
    port number = transfer number = porting
    upgrade = update
    record = recording
    stored = saved = storage
    litigation = legal
    PIN = passcode
    off hours = holidays
    VDI = virtualized desktop = virtual desktop
    troubleshoot = problem = issue = error = failure = diagnose = troubleshooting
    sound = audio
    picture = image
    picture quality = video quality
    conference = meeting
    requirements = prerequisites = system requirements
    overview = introduction = what is
  `,
  // カタカナ and 漢字 for one thing, the verb and the noun, what a dialog says and what a manual says.
  ja: `
    ログイン = サインイン = ログオン = サインオン
    ログアウト = サインアウト = ログオフ
    時計 = クロック = 時刻 = システム時刻
    録画 = レコーディング = 録音 = 記録
    電話番号の移行 = 番号移行 = ポーティング = 番号ポータビリティ
    設定 = 構成 = セットアップ
    削除 = 消去
    無効 = オフ = 停止
    有効 = オン
    消す = オフにする = 無効にする
    期限切れ = 失効 = 有効期限
    遅い = パフォーマンス = 遅延 = 待機時間
    重い = パフォーマンス = メモリ
    留守番電話 = ボイスメール = 留守電
    暗証番号 = PIN
    祝日 = 休日
    休み = 休日
    住所 = 場所 = 所在地 = アドレス
    緊急通報 = 緊急通話
    着信拒否 = 受信通話をブロック = 着信をブロック
    退室音 = 入退室通知
    入室音 = 入退室通知
    通知音 = 通知
    音質 = 品質
    音が悪い = 低品質 = 品質
    悪い = 低品質
    訴訟ホールド = 訴訟 = 法的ホールド
    廃止 = 終了 = サポート終了 = 提供終了
    対応していない = サポートされていない = 非対応 = サポート対象外
    対応 = サポート
    仮想デスクトップ = VDI
    展開 = 導入 = 配布
    インストール = セットアップ
    共有パソコン = 共有コンピューター = 共有 PC
    PC = コンピューター = パソコン
    スマホ = スマートフォン = モバイル
    変えたい = 変更
    変える = 変更
    やめたい = 無効 = オフ
    使えない = 利用できない
    電話会議 = 音声会議
    通話キュー = 呼び出しキュー = コールキュー
    チャット = メッセージ
    不具合 = 問題 = エラー = トラブル = トラブルシューティング
    要件 = 必要条件 = 前提条件
    秘密度ラベル = 感度ラベル = 機密ラベル
    移行 = アップグレード = 移動
  `,
}

/** @param language primary, e.g. `ja` */
export function everydaySynonyms(language: string): string[][] {
  return (EVERYDAY[language] ?? '')
    .split('\n')
    .map((line) => line.split('=').map((word) => word.trim()))
    .filter(({ length }) => length > 1)
}
