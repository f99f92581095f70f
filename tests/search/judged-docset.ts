/**
 * Queries on a docset of 2,809 documents with the documents that answer them, judged by reading the
 * documents before anything was tuned. A document is named by the end of its path. Every second query of
 * a language is for tuning, the others are only measured.
 */
import { readJudged, splitJudged } from './judged-documents.ts'

const JAPANESE = readJudged(`
  会議ポリシー → meeting-policies-in-teams, meeting-policies-overview
  ゲスト アクセス → guest-access, set-up-guests
  ダイレクト ルーティング → direct-routing-landing-page, direct-routing-plan, direct-routing-configure
  通話プラン → calling-plans-for-office-365, calling-plan-landing-page, set-up-calling-plans
  電話会議 → audio-conferencing-in-office-365, set-up-audio-conferencing-in-teams, deploy-audio-conferencing-teams-landing-page
  秘密度ラベル → sensitivity-labels
  ライブ イベント → teams-live-events/what-are-teams-live-events, teams-live-events/plan-for-teams-live-events
  プライベート チャネル → private-channels
  Teams 会議 録画 → cloud-recording, tmr-meeting-recording-change
  会議を録画できるようにする → cloud-recording
  通話キュー 作成 → create-a-phone-system-call-queue, business-voice/create-a-phone-system-call-queue-smb
  呼び出しキューの言語 → create-a-phone-system-call-queue-languages
  電話番号の移行 → phone-number-calling-plans/transfer-phone-numbers-to-teams, phone-number-calling-plans/port-order-overview, phone-number-calling-plans/more-information-about-porting, business-voice/port-phone-numbers, phone-number-calling-plans/manually-submit-port-order
  緊急通報 住所 登録 → add-change-remove-emergency-location-organization, what-are-emergency-locations-addresses-and-call-routing, assign-change-emergency-location-user, business-voice/set-up-emergency-locations
  外部ユーザーとチャットさせたくない → manage-external-access, native-chat-for-external-users, communicate-with-users-from-other-organizations
  Skype から Teams 移行 → upgrade-start-here, upgrade-and-coexistence-of-skypeforbusiness-and-teams, upgrade-to-Teams, upgrade-to-Teams-execute-SkypeforBusinessOnline, upgrade-plan-journey
  Slack からの移行 → migrate-slack-to-teams
  チームを削除したい → archive-or-delete-a-team
  チームのアーカイブ → archive-or-delete-a-team
  ゲストを追加できない → troubleshoot-guest-access, add-guests, set-up-guests
  Teams に接続できない → connectivity-issues
  インストールできない Teams → troubleshoot-installation
  PowerShell 接続できない → set-up-your-computer-for-windows-powershell/diagnose-connection-problems-with-the-skype-for-business-online-connector, set-up-your-computer-for-windows-powershell/diagnose-problems-with-the-skype-for-business-online-connector
  Teams にログインする → sign-in-teams
  サインアウトできない → sign-in-teams
  通話の音質が悪い → use-call-analytics-to-troubleshoot-poor-call-quality, monitor-call-quality-qos, quality-of-experience-review-guide, upgrade-monitor-quality
  メモリを使いすぎる → teams-memory-usage-perf
  ファイアウォール ポート Teams → prepare-network, Office-365-URLs-IP-address-ranges, direct-routing-plan, microsoft-teams-online-call-flows
  プロキシ サーバー → proxy-servers-for-skype-for-business-online, optimizing-your-network/proxy-servers-for-skype-for-business-online
  帯域幅の要件 → prepare-network, edu-remote-low-bandwidth, plan-your-deployment/network-requirements/network-requirements
  仮想デスクトップ → teams-for-vdi
  VDI で Teams → teams-for-vdi
  リモート デスクトップで使う → teams-on-rdp
  共有 PC で安全に使う → shared-device-security-for-microsoft-teams
  対応していないブラウザ → unsupported-browsers
  会議室 ライセンス → rooms/rooms-licensing
  Teams Rooms の要件 → rooms/requirements
  Surface Hub に展開 → teams-surface-hub, rooms/surface-hub-manage-config
  退室音を消す → turn-on-or-off-entry-and-exit-announcements-for-meetings-in-teams, turn-on-or-off-entry-and-exit-announcements-for-meetings, manage/conferencing/join-and-leave-announcements
  暗証番号のリセット 電話会議 → reset-the-audio-conferencing-pin-in-teams, reset-the-audio-conferencing-pin
  保留音 → create-a-phone-system-call-queue, call-park-and-retrieve, customize-call-park-music-on-hold
  祝日の設定 → set-up-holidays-in-teams
  留守番電話の設定 → set-up-phone-system-voicemail, manage-voicemail-policies
  ボイスメール ポリシー → manage-voicemail-policies
  発信者番号を変えたい → set-the-caller-id-for-a-user, caller-id-policies, how-can-caller-id-be-used-in-your-organization
  着信拒否 → block-inbound-calls
  ハイブリット 構成 → hybrid/configure-hybrid-connectivity, hybrid/plan-hybrid-connectivity
  エッジ サーバーの展開 → deploy/deploy-edge-server/deploy-edge-server, deploy/deploy-edge-server/deploy-edge-servers
  DNS レコードの作成 → deploy/install/create-dns-records
  応答グループの移行 → migration/migrate-response-groups
  Skype for Business Online の廃止 → skype-for-business-online-retirement
  アイテム保持ポリシー → retention-policies
  訴訟ホールド → legal-hold
  監査ログ → audit-log-events
  情報バリア → information-barriers-in-teams
  Grant-CsTeamsMeetingPolicy → meeting-policies-in-teams, assign-policies, assign-policies-users-and-groups, cloud-recording, teams-for-vdi
  Live ID Server への接続の失敗 → set-up-your-computer-for-windows-powershell/diagnose-connection-problems-with-the-skype-for-business-online-connector
  このテナントを管理する権限がユーザーにない → set-up-your-computer-for-windows-powershell/diagnose-connection-problems-with-the-skype-for-business-online-connector
  ブレイクアウト ルーム → using-breakout-rooms
  ホワイトボードを無効にする → manage-whiteboard
`)

const ENGLISH = readJudged(`
  meeting policies → meeting-policies-in-teams, meeting-policies-overview
  guest access → guest-access, set-up-guests
  direct routing → direct-routing-landing-page, direct-routing-plan, direct-routing-configure
  calling plans → calling-plans-for-office-365, calling-plan-landing-page, set-up-calling-plans
  phone system → what-is-phone-system-in-office-365, setting-up-your-phone-system, here-s-what-you-get-with-phone-system
  retention policy → retention-policies
  live events → teams-live-events/what-are-teams-live-events, teams-live-events/plan-for-teams-live-events
  auto attendant → create-a-phone-system-auto-attendant, plan-auto-attendant-call-queue, business-voice/set-up-auto-attendant, business-voice/create-a-phone-system-auto-attendant-smb
  record a meeting → cloud-recording
  where are meeting recordings stored → tmr-meeting-recording-change, cloud-recording
  create a call queue → create-a-phone-system-call-queue, business-voice/create-a-phone-system-call-queue-smb
  port a phone number to Teams → phone-number-calling-plans/transfer-phone-numbers-to-teams, phone-number-calling-plans/port-order-overview, phone-number-calling-plans/more-information-about-porting, business-voice/port-phone-numbers, phone-number-calling-plans/manually-submit-port-order
  emergency address for a user → assign-change-emergency-location-user, assign-change-emergency-place-user
  block external chat → manage-external-access, native-chat-for-external-users
  upgrade from Skype for Business to Teams → upgrade-start-here, upgrade-and-coexistence-of-skypeforbusiness-and-teams, upgrade-to-Teams, upgrade-to-Teams-execute-SkypeforBusinessOnline, upgrade-to-Teams-execute-SkypeforBusinessHybridOnPrem, upgrade-plan-journey
  migrate from slack → migrate-slack-to-teams
  delete a team → archive-or-delete-a-team
  restore deleted team → archive-or-delete-a-team
  can't add guests → troubleshoot-guest-access, add-guests, set-up-guests
  Teams won't connect → connectivity-issues
  can't install Teams → troubleshoot-installation
  Teams room device won't sign in → rooms/rooms-authentication, rooms/known-issues, rooms/recovery-tool, rooms/rooms-operations
  how do I log in to Teams → sign-in-teams
  restrict sign on to Teams → sign-in-teams
  poor call quality → use-call-analytics-to-troubleshoot-poor-call-quality, monitor-call-quality-qos, quality-of-experience-review-guide
  Teams uses too much memory → teams-memory-usage-perf
  bandwidth requirements → prepare-network, plan-your-deployment/network-requirements/network-requirements
  QoS DSCP client ports → QoS-in-Teams-clients, QoS-in-Teams
  proxy server → proxy-servers-for-skype-for-business-online, optimizing-your-network/proxy-servers-for-skype-for-business-online
  VDI → teams-for-vdi
  virtual desktop citrix → teams-for-vdi
  unsupported browser → unsupported-browsers
  deploy with MSI → msi-deployment
  Teams rooms requirements → rooms/requirements
  known issues Teams Rooms → rooms/known-issues
  turn off entry announcement → turn-on-or-off-entry-and-exit-announcements-for-meetings-in-teams, turn-on-or-off-entry-and-exit-announcements-for-meetings, manage/conferencing/join-and-leave-announcements
  reset conference PIN → reset-the-audio-conferencing-pin-in-teams, reset-the-audio-conferencing-pin
  holiday schedule → set-up-holidays-in-teams
  voice mail setup → set-up-phone-system-voicemail, manage-voicemail-policies, hybrid/configure-cloud-voicemail
  change caller ID → set-the-caller-id-for-a-user, caller-id-policies, how-can-caller-id-be-used-in-your-organization
  block spam calls → block-inbound-calls
  hybrid connectivity → hybrid/plan-hybrid-connectivity, hybrid/configure-hybrid-connectivity
  move users back to on premises → hybrid/move-users-from-the-cloud-to-on-premises
  deploy edge server → deploy/deploy-edge-server/deploy-edge-server, deploy/deploy-edge-server/deploy-edge-servers
  dns records → deploy/install/create-dns-records, plan-your-deployment/network-requirements/dns
  Skype for Business Online end of life → skype-for-business-online-retirement
  litigation hold → legal-hold
  audit log → audit-log-events
  ediscovery → eDiscovery-investigation
  New-CsOnlineVoiceRoute → direct-routing-voice-routing, direct-routing-analog-devices
  Set-CsOnlineVoicemailPolicy → manage-voicemail-policies
  Move-CsUser → hybrid/move-users-from-on-premises-to-teams, hybrid/move-users-between-on-premises-and-cloud, hybrid/move-users-from-the-cloud-to-on-premises, hybrid/move-users-from-on-premises-to-skype-for-business-online
  Logon failed for the user → set-up-your-computer-for-windows-powershell/diagnose-connection-problems-with-the-skype-for-business-online-connector
  Import-Module error caused by execution policy → set-up-your-computer-for-windows-powershell/diagnose-connection-problems-with-the-skype-for-business-online-connector
  408 503 504 failover → direct-routing-trunk-failover-on-outbound-call
  breakout rooms → using-breakout-rooms
  turn off whiteboard → manage-whiteboard
  emergancy calling policies → manage-emergency-calling-policies
  meeting recoding → cloud-recording, tmr-meeting-recording-change
  sesion border controller certified → direct-routing-border-controllers
`)

export const DOCSET = splitJudged(JAPANESE, ENGLISH)
