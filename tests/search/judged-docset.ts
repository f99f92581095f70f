/**
 * Queries on a docset of 2,809 documents with the documents that answer them, judged by reading the
 * documents before anything was tuned. A document is named by the end of its path. Every second query of
 * a language is for tuning (`TUNED`), the others are only measured (`REPORTED`).
 */
export interface JudgedDocument {
  query: string
  /** Ends of paths of documents, without `.md`; any of them may stand first. */
  want: string[]
}

const list = (text: string): JudgedDocument[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', want = ''] = line.trim().split(' → ')
      return { query, want: want.split(', ') }
    })

const JAPANESE = list(`
  会議ポリシー → Teams/meeting-policies-in-teams, Teams/meeting-policies-overview
  ゲスト アクセス → Teams/guest-access, Teams/set-up-guests
  ダイレクト ルーティング → Teams/direct-routing-landing-page, Teams/direct-routing-plan, Teams/direct-routing-configure
  通話プラン → Teams/calling-plans-for-office-365, Teams/calling-plan-landing-page, Teams/set-up-calling-plans
  電話会議 → Teams/audio-conferencing-in-office-365, Teams/set-up-audio-conferencing-in-teams, Teams/deploy-audio-conferencing-teams-landing-page
  秘密度ラベル → Teams/sensitivity-labels
  ライブ イベント → Teams/teams-live-events/what-are-teams-live-events, Teams/teams-live-events/plan-for-teams-live-events
  プライベート チャネル → Teams/private-channels
  Teams 会議 録画 → Teams/cloud-recording, Teams/tmr-meeting-recording-change
  会議を録画できるようにする → Teams/cloud-recording
  通話キュー 作成 → Teams/create-a-phone-system-call-queue, Teams/business-voice/create-a-phone-system-call-queue-smb
  呼び出しキューの言語 → Teams/create-a-phone-system-call-queue-languages
  電話番号の移行 → Teams/phone-number-calling-plans/transfer-phone-numbers-to-teams, Teams/phone-number-calling-plans/port-order-overview, Teams/phone-number-calling-plans/more-information-about-porting, Teams/business-voice/port-phone-numbers, Teams/phone-number-calling-plans/manually-submit-port-order
  緊急通報 住所 登録 → Teams/add-change-remove-emergency-location-organization, Teams/what-are-emergency-locations-addresses-and-call-routing, Teams/assign-change-emergency-location-user, Teams/business-voice/set-up-emergency-locations
  外部ユーザーとチャットさせたくない → Teams/manage-external-access, Teams/native-chat-for-external-users, Teams/communicate-with-users-from-other-organizations
  Skype から Teams 移行 → Teams/upgrade-start-here, Teams/upgrade-and-coexistence-of-skypeforbusiness-and-teams, Teams/upgrade-to-Teams, Teams/upgrade-to-Teams-execute-SkypeforBusinessOnline, Teams/upgrade-plan-journey
  Slack からの移行 → Teams/migrate-slack-to-teams
  チームを削除したい → Teams/archive-or-delete-a-team
  チームのアーカイブ → Teams/archive-or-delete-a-team
  ゲストを追加できない → Teams/troubleshoot-guest-access, Teams/add-guests, Teams/set-up-guests
  Teams に接続できない → Teams/connectivity-issues
  インストールできない Teams → Teams/troubleshoot-installation
  PowerShell 接続できない → SfbOnline/set-up-your-computer-for-windows-powershell/diagnose-connection-problems-with-the-skype-for-business-online-connector, SfbOnline/set-up-your-computer-for-windows-powershell/diagnose-problems-with-the-skype-for-business-online-connector
  Teams にログインする → Teams/sign-in-teams
  サインアウトできない → Teams/sign-in-teams
  通話の音質が悪い → Teams/use-call-analytics-to-troubleshoot-poor-call-quality, Teams/monitor-call-quality-qos, Teams/quality-of-experience-review-guide, Teams/upgrade-monitor-quality
  メモリを使いすぎる → Teams/teams-memory-usage-perf
  ファイアウォール ポート Teams → Teams/prepare-network, Teams/Office-365-URLs-IP-address-ranges, Teams/direct-routing-plan, Teams/microsoft-teams-online-call-flows
  プロキシ サーバー → Teams/proxy-servers-for-skype-for-business-online, SfbOnline/optimizing-your-network/proxy-servers-for-skype-for-business-online
  帯域幅の要件 → Teams/prepare-network, Teams/edu-remote-low-bandwidth, SfbServer/plan-your-deployment/network-requirements/network-requirements
  仮想デスクトップ → Teams/teams-for-vdi
  VDI で Teams → Teams/teams-for-vdi
  リモート デスクトップで使う → Teams/teams-on-rdp
  共有 PC で安全に使う → Teams/shared-device-security-for-microsoft-teams
  対応していないブラウザ → Teams/unsupported-browsers
  会議室 ライセンス → Teams/rooms/rooms-licensing
  Teams Rooms の要件 → Teams/rooms/requirements
  Surface Hub に展開 → Teams/teams-surface-hub, Teams/rooms/surface-hub-manage-config
  退室音を消す → Teams/turn-on-or-off-entry-and-exit-announcements-for-meetings-in-teams, audio-conferencing-in-office-365/turn-on-or-off-entry-and-exit-announcements-for-meetings, SfbServer/manage/conferencing/join-and-leave-announcements
  暗証番号のリセット 電話会議 → Teams/reset-the-audio-conferencing-pin-in-teams, audio-conferencing-in-office-365/reset-the-audio-conferencing-pin
  保留音 → Teams/create-a-phone-system-call-queue, Teams/call-park-and-retrieve, deploy-enterprise-voice/customize-call-park-music-on-hold
  祝日の設定 → Teams/set-up-holidays-in-teams
  留守番電話の設定 → Teams/set-up-phone-system-voicemail, Teams/manage-voicemail-policies
  ボイスメール ポリシー → Teams/manage-voicemail-policies
  発信者番号を変えたい → Teams/set-the-caller-id-for-a-user, Teams/caller-id-policies, Teams/how-can-caller-id-be-used-in-your-organization
  着信拒否 → Teams/block-inbound-calls
  ハイブリット 構成 → SfbHybrid/hybrid/configure-hybrid-connectivity, SfbHybrid/hybrid/plan-hybrid-connectivity
  エッジ サーバーの展開 → SfbServer/deploy/deploy-edge-server/deploy-edge-server, SfbServer/deploy/deploy-edge-server/deploy-edge-servers
  DNS レコードの作成 → SfbServer/deploy/install/create-dns-records
  応答グループの移行 → SfBServer2019/migration/migrate-response-groups
  Skype for Business Online の廃止 → Teams/skype-for-business-online-retirement
  アイテム保持ポリシー → Teams/retention-policies
  訴訟ホールド → Teams/legal-hold
  監査ログ → Teams/audit-log-events
  情報バリア → Teams/information-barriers-in-teams
  Grant-CsTeamsMeetingPolicy → Teams/meeting-policies-in-teams, Teams/assign-policies, Teams/assign-policies-users-and-groups, Teams/cloud-recording, Teams/teams-for-vdi
  Live ID Server への接続の失敗 → SfbOnline/set-up-your-computer-for-windows-powershell/diagnose-connection-problems-with-the-skype-for-business-online-connector
  このテナントを管理する権限がユーザーにない → SfbOnline/set-up-your-computer-for-windows-powershell/diagnose-connection-problems-with-the-skype-for-business-online-connector
  ブレイクアウト ルーム → Teams/using-breakout-rooms
  ホワイトボードを無効にする → Teams/manage-whiteboard
`)

const ENGLISH = list(`
  meeting policies → Teams/meeting-policies-in-teams, Teams/meeting-policies-overview
  guest access → Teams/guest-access, Teams/set-up-guests
  direct routing → Teams/direct-routing-landing-page, Teams/direct-routing-plan, Teams/direct-routing-configure
  calling plans → Teams/calling-plans-for-office-365, Teams/calling-plan-landing-page, Teams/set-up-calling-plans
  phone system → Teams/what-is-phone-system-in-office-365, Teams/setting-up-your-phone-system, Teams/here-s-what-you-get-with-phone-system
  retention policy → Teams/retention-policies
  live events → Teams/teams-live-events/what-are-teams-live-events, Teams/teams-live-events/plan-for-teams-live-events
  auto attendant → Teams/create-a-phone-system-auto-attendant, Teams/plan-auto-attendant-call-queue, Teams/business-voice/set-up-auto-attendant, Teams/business-voice/create-a-phone-system-auto-attendant-smb
  record a meeting → Teams/cloud-recording
  where are meeting recordings stored → Teams/tmr-meeting-recording-change, Teams/cloud-recording
  create a call queue → Teams/create-a-phone-system-call-queue, Teams/business-voice/create-a-phone-system-call-queue-smb
  port a phone number to Teams → Teams/phone-number-calling-plans/transfer-phone-numbers-to-teams, Teams/phone-number-calling-plans/port-order-overview, Teams/phone-number-calling-plans/more-information-about-porting, Teams/business-voice/port-phone-numbers, Teams/phone-number-calling-plans/manually-submit-port-order
  emergency address for a user → Teams/assign-change-emergency-location-user, Teams/assign-change-emergency-place-user
  block external chat → Teams/manage-external-access, Teams/native-chat-for-external-users
  upgrade from Skype for Business to Teams → Teams/upgrade-start-here, Teams/upgrade-and-coexistence-of-skypeforbusiness-and-teams, Teams/upgrade-to-Teams, Teams/upgrade-to-Teams-execute-SkypeforBusinessOnline, Teams/upgrade-to-Teams-execute-SkypeforBusinessHybridOnPrem, Teams/upgrade-plan-journey
  migrate from slack → Teams/migrate-slack-to-teams
  delete a team → Teams/archive-or-delete-a-team
  restore deleted team → Teams/archive-or-delete-a-team
  can't add guests → Teams/troubleshoot-guest-access, Teams/add-guests, Teams/set-up-guests
  Teams won't connect → Teams/connectivity-issues
  can't install Teams → Teams/troubleshoot-installation
  Teams room device won't sign in → Teams/rooms/rooms-authentication, Teams/rooms/known-issues, Teams/rooms/recovery-tool, Teams/rooms/rooms-operations
  how do I log in to Teams → Teams/sign-in-teams
  restrict sign on to Teams → Teams/sign-in-teams
  poor call quality → Teams/use-call-analytics-to-troubleshoot-poor-call-quality, Teams/monitor-call-quality-qos, Teams/quality-of-experience-review-guide
  Teams uses too much memory → Teams/teams-memory-usage-perf
  bandwidth requirements → Teams/prepare-network, SfbServer/plan-your-deployment/network-requirements/network-requirements
  QoS DSCP client ports → Teams/QoS-in-Teams-clients, Teams/QoS-in-Teams
  proxy server → Teams/proxy-servers-for-skype-for-business-online, SfbOnline/optimizing-your-network/proxy-servers-for-skype-for-business-online
  VDI → Teams/teams-for-vdi
  virtual desktop citrix → Teams/teams-for-vdi
  unsupported browser → Teams/unsupported-browsers
  deploy with MSI → Teams/msi-deployment
  Teams rooms requirements → Teams/rooms/requirements
  known issues Teams Rooms → Teams/rooms/known-issues
  turn off entry announcement → Teams/turn-on-or-off-entry-and-exit-announcements-for-meetings-in-teams, audio-conferencing-in-office-365/turn-on-or-off-entry-and-exit-announcements-for-meetings, SfbServer/manage/conferencing/join-and-leave-announcements
  reset conference PIN → Teams/reset-the-audio-conferencing-pin-in-teams, audio-conferencing-in-office-365/reset-the-audio-conferencing-pin
  holiday schedule → Teams/set-up-holidays-in-teams
  voice mail setup → Teams/set-up-phone-system-voicemail, Teams/manage-voicemail-policies, SfbHybrid/hybrid/configure-cloud-voicemail
  change caller ID → Teams/set-the-caller-id-for-a-user, Teams/caller-id-policies, Teams/how-can-caller-id-be-used-in-your-organization
  block spam calls → Teams/block-inbound-calls
  hybrid connectivity → SfbHybrid/hybrid/plan-hybrid-connectivity, SfbHybrid/hybrid/configure-hybrid-connectivity
  move users back to on premises → SfbHybrid/hybrid/move-users-from-the-cloud-to-on-premises
  deploy edge server → SfbServer/deploy/deploy-edge-server/deploy-edge-server, SfbServer/deploy/deploy-edge-server/deploy-edge-servers
  dns records → SfbServer/deploy/install/create-dns-records, SfbServer/plan-your-deployment/network-requirements/dns
  Skype for Business Online end of life → Teams/skype-for-business-online-retirement
  litigation hold → Teams/legal-hold
  audit log → Teams/audit-log-events
  ediscovery → Teams/eDiscovery-investigation
  New-CsOnlineVoiceRoute → Teams/direct-routing-voice-routing, Teams/direct-routing-analog-devices
  Set-CsOnlineVoicemailPolicy → Teams/manage-voicemail-policies
  Move-CsUser → SfbHybrid/hybrid/move-users-from-on-premises-to-teams, SfbHybrid/hybrid/move-users-between-on-premises-and-cloud, SfbHybrid/hybrid/move-users-from-the-cloud-to-on-premises, SfbHybrid/hybrid/move-users-from-on-premises-to-skype-for-business-online
  Logon failed for the user → SfbOnline/set-up-your-computer-for-windows-powershell/diagnose-connection-problems-with-the-skype-for-business-online-connector
  Import-Module error caused by execution policy → SfbOnline/set-up-your-computer-for-windows-powershell/diagnose-connection-problems-with-the-skype-for-business-online-connector
  408 503 504 failover → Teams/direct-routing-trunk-failover-on-outbound-call
  breakout rooms → Teams/using-breakout-rooms
  turn off whiteboard → Teams/manage-whiteboard
  emergancy calling policies → Teams/manage-emergency-calling-policies
  meeting recoding → Teams/cloud-recording, Teams/tmr-meeting-recording-change
  sesion border controller certified → Teams/direct-routing-border-controllers
`)

const every = (from: number): JudgedDocument[] =>
  [JAPANESE, ENGLISH].flatMap((queries) => queries.filter((_, index) => index % 2 === from))

/** What the search was tuned with. */
export const TUNED = every(0)
/** What is only measured. */
export const REPORTED = every(1)
