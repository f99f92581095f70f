/**
 * What a docset of 2,809 documents in Japanese and English teaches, all of it down to half of what is asked
 * of a pair, judged by reading sentences that have the words: right where a reader who searches for one
 * means the other too. Fewer than a hundred pass, so none was drawn by lot.
 */
export interface LabelledPair {
  isRight: boolean
  /** As `join-synonyms.ts` sums it. */
  worth: number
  words: [string, string]
  /** What both stand for. */
  by: string
}

/** Lines `right|wrong WORTH WORD = WORD → WHAT BOTH STAND FOR`, words folded. */
const LINES = `
  right 5366 リスト = 一覧 → list
  right 1543 perform = running → 実行
  right 1374 レコド = 記録 → records
  right 1249 ロル = 役割 → roles
  wrong 1218 ストア = 格納 → stores
  right 1208 buy = purchase → 購入
  right 1109 pane = window → ウインドウ
  right 1099 perform = run → 実行
  right 1095 学生 = 生徒 → student
  right 1080 associated = related → 関連
  right 1009 教師 = 教職員 → educators
  right 931 must = required → 必要
  right 913 コントロル = 制御 → controls
  right 801 affect = impact → 影響
  right 783 review = verify → 確認
  right 771 concurrent = simultaneous → 同時
  right 685 公開 = 発行 → publishing
  right 655 リジョン = 地域 → regions
  right 641 procedure = steps → 手順
  right 613 日付 = 日時 → date
  right 605 メトリッグ = 指標 → metrics
  right 586 confirms = verify → 確認
  right 586 typically = usually → 通常
  right 585 ステッブ = 手順 → step
  right 550 issues = problems → 問題
  right 543 レコデイング = 記録 → recordings
  right 506 certain = specific → 特定
  right 501 related = relevant → 関連
  right 496 associated = relevant → 関連
  right 476 entire = wide → 全体
  right 471 conferencing policy = meeting policy → 会議ポリシ
  right 440 capabilities = functionality → 機能
  right 439 お客様 = 顧客 → customers
  right 428 conference = meetings → 会議
  right 404 precedence = priority → 優先
  right 390 レガシ = 従来 → legacy
  right 383 confirm = review → 確認
  right 380 display = show → 表示
  right 375 ビル = 建物 → buildings
  right 373 シグナリング = シグナル → signaling
  wrong 357 forwarded = transferred → 転送
  right 342 particular = specific → 特定
  right 338 パセンテジ = 割合 → percentage
  right 320 join = participate → 参加
  wrong 315 forwarding = transfer → 転送
  right 308 ご覧 = 参照 → see
  right 305 conferencing policies = meeting policies → 会議ポリシ
  right 305 レンジ = 範囲 → range
  right 301 preparation = ready → 準備
  right 287 critical = important → 重要
  right 285 method = ways → 方法
  right 277 certain = particular → 特定
  wrong 276 ability = features → 機能
  right 272 entire = overall → 全体
  right 262 ability = capabilities → 機能
  right 262 needed = required → 必要
  right 256 overall = wide → 全体
  right 249 migrating = transition → 移行
  right 245 must = needed → 必要
  right 236 show = view → 表示
  wrong 226 clear = off → オフ
  right 202 appear = displayed → 表示
  right 201 ability = functionality → 機能
  right 201 appear = show → 表示
  right 199 limit = restrictions → 制限
  right 197 given = specific → 特定
  right 196 instructions = procedures → 手順
  right 192 displayed = view → 表示
  right 182 appropriate = proper → 適切
  wrong 178 moved = navigate → 移動
  right 175 合計 = 総数 → total
  wrong 175 確保 = 確実 → ensure
  wrong 174 ホム = 自宅 → homed
  right 152 conferencing configuration = meeting configuration → 構成設定
  right 152 limit = restrict → 制限
  right 138 enough = sufficient → 十分
  right 137 タイプ = 種類 → types
  right 136 ブロッグ = 禁止 → blocked
  right 133 begin = started → 開始
  right 129 easier = easily → 簡単
  right 115 initiated = started → 開始
  right 113 instructions = steps → 手順
  wrong 109 enabling = valid → 有効
  wrong 108 regardless = relationship → 関係
  right 107 fix = resolve → 解決
  wrong 104 deployed = expand → 展開
  wrong 103 root = routes → ルト
  right 100 deleted = removed → 削除
  right 99 certain = given → 特定
  right 99 getting = retrieve → 取得
  right 98 受け入れる = 承諾 → accept
  right 97 errors = failures → エラ
  right 91 レポト = 報告 → report
  right 87 necessary = requires → 必要
  wrong 85 must = you ll → 必要
  right 84 covers = describes → 説明
  right 83 given = particular → 特定
  right 83 limitations = restrict → 制限
  wrong 83 messages = prompted → メッセジ
  right 81 offers = provides → 提供
  right 80 applied = enforced → 適用
  right 80 enrollment = registered → 登録
  wrong 78 definition = predefined → 定義
  right 78 latest = recent → 最新
  right 77 apply = enforced → 適用
  wrong 77 clear = toggle → オフ
  right 77 enrollment = registration → 登録
  right 76 migration = transition → 移行
  wrong 76 ヘルプ = 役立つ → help
  right 73 go = navigate → 移動
  wrong 73 required = you ll → 必要
  right 65 display = shown → 表示
  right 65 moving = transition → 移行
  right 64 earlier = previously → 以前
  right 63 overall = throughout → 全体
`

export const LABELS: LabelledPair[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [judged, worth, ...rest] = line.trim().split(' ')
    const [words = '', by = ''] = rest.join(' ').split(' → ')
    const [one = '', other = ''] = words.split(' = ')
    return { isRight: judged === 'right', worth: Number(worth), words: [one, other], by }
  })
