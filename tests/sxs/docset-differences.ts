/** Where a document of the reference docset does not read as its texts of one language do, and why. */
import type { Cause } from './differences.ts'

export interface Difference {
  /** What a comparison can tell. */
  kind: Cause
  /** What was found when the texts were read side by side. */
  why: string
  /** Path and view. */
  texts: string[]
}

export const DIFFERENCES: Difference[] = [
  {
    kind: 'link definition',
    why: 'A line begins `[次へ]: …`: text in a pair, but alone a link definition, which vanishes.',
    texts: [
      'Skype/SfbServer/help-topics/2019/lscp/ms.lync.lscp.ClientPushNotificationCfgMain.md target',
      'Skype/SfbServer/help-topics/2019/topobld/ms.lync.tb.AddPstnGatewayTrunkPage.md target',
      'Skype/SfbServer/help-topics/2019/topobld/ms.lync.tb.AddTrunkPage.md target',
      'Skype/SfbServer/help-topics/2019/topobld/ms.lync.tb.InstallDatabaseCreateDatabasePage.md target',
      'Skype/SfbServer/help-topics/2019/topobld/ms.lync.tb.RegistrarSBASettingsExpander.md target',
      'Skype/SfbServer/help-topics/help-lscp/mobile-client-push-notification-configuration.md target',
      'Skype/SfbServer/help-topics/help-topobld/associate-director-with-monitoring-page-for-lync-server-2010.md target',
      'Skype/SfbServer/help-topics/help-topobld/branch-office-appliance-general-settings-expander-for-lync-server-2010.md target',
      'Skype/SfbServer/help-topics/help-topobld/define-a-new-trunk.md target',
      'Skype/SfbServer/help-topics/help-topobld/define-the-root-trunk-for-a-new-ip-or-pstn-gateway.md target',
      'Skype/SfbServer/help-topics/help-topobld/director-general-settings-expander-for-lync-server-2010.md target',
      'Skype/SfbServer/help-topics/help-topobld/edge-machine-settings-expander-for-lync-server-2010.md target',
      'Skype/SfbServer/help-topics/help-topobld/edge-server-fqdn-settings-expander-for-lync-server-2010.md target',
      'Skype/SfbServer/help-topics/help-topobld/edit-edge-settings-expander-for-lync-server-2010.md target',
      'Skype/SfbServer/help-topics/help-topobld/front-end-mediation-service-settings-expander-for-lync-server-2010.md target',
      'Skype/SfbServer/help-topics/help-topobld/install-and-create-databases.md target',
      'Skype/SfbServer/help-topics/help-topobld/install-mirror-database-option-page.md target',
      'Skype/SfbServer/help-topics/help-topobld/mediation-service-settings-expander-for-lync-server-2010.md target',
      'Skype/SfbServer/help-topics/help-topobld/persistent-chat-general-settings-expander.md target',
      'Skype/SfbServer/help-topics/help-topobld/persistent-chat-machines-expander.md target',
      'Skype/SfbServer/help-topics/help-topobld/persistent-chat-next-hop-settings-expander.md target',
      'Skype/SfbServer/help-topics/help-topobld/registrar-sba-settings-expander.md target',
      'Skype/SfbServer/help-topics/help-topobld/registrar-settings-expander-for-lync-server-for-2010.md target',
    ],
  },
  {
    kind: 'text',
    why: 'A line begins `[次へ]: …`: text in a pair, but alone a link definition, which vanishes.',
    texts: [
      'Skype/SfbServer/help-topics/help-topobld/add-front-end-sql-store-page-for-lync-server-2010.md target',
    ],
  },
  {
    kind: 'white space',
    why: 'The sentences stand where Markdown reads code: code in the text of one language, text here.',
    texts: [
      'Skype/SfbServer/deploy/deploy-clients/configure-the-client-experience.md source',
      'Skype/SfbServer/deploy/deploy-clients/configure-the-client-experience.md target',
    ],
  },
  {
    kind: 'text',
    why: 'The sentences stand where Markdown reads code: code in the text of one language, text here.',
    texts: [
      'Skype/SfbServer/manage/authentication/configure-two-factor.md source',
      'Skype/SfbServer/manage/authentication/configure-two-factor.md target',
    ],
  },
  {
    kind: 'markup',
    why: 'The sentences stand where Markdown reads code: code in the text of one language, text here.',
    texts: [
      'Skype/SfbServer/skype-for-business-hybrid-solutions/plan-your-phone-system-cloud-pbx-solution/modify-the-configuration-of-an-existing-cloud-connector-deployment.md source',
      'Skype/SfbServer/skype-for-business-hybrid-solutions/plan-your-phone-system-cloud-pbx-solution/modify-the-configuration-of-an-existing-cloud-connector-deployment.md target',
      'Skype/SfbServer/skype-for-business-hybrid-solutions/plan-your-phone-system-cloud-pbx-solution/troubleshoot-your-cloud-connector-deployment.md source',
      'Skype/SfbServer/skype-for-business-hybrid-solutions/plan-your-phone-system-cloud-pbx-solution/troubleshoot-your-cloud-connector-deployment.md target',
    ],
  },
  {
    kind: 'text',
    why: 'The text of one language is another revision.',
    texts: [
      'Skype/SfBServer2019/deploy-1/deploy-overview.md target',
      'Teams/deploy-meetings-microsoft-teams-landing-page.md target',
      'Teams/deploy-small-business.md target',
    ],
  },
  {
    kind: 'text',
    why: 'Text outside the pairs is in Japanese only.',
    texts: [
      'Teams/country-and-region-availability-for-audio-conferencing-and-calling-plans/country-and-region-availability-for-audio-conferencing-and-calling-plans.md source',
      'Teams/manage-phone-numbers-for-your-organization/manage-phone-numbers-for-your-organization.md source',
      'Teams/toll-free-dialing-limitations-and-restrictions.md source',
    ],
  },
  {
    kind: 'text',
    why: 'A quotation mark of the Japanese text is written `&quot;`, and the tag takes what follows; here it is mended.',
    texts: ['Teams/rooms/rooms-plan.md target'],
  },
  {
    kind: 'markup',
    why: 'The half writes emphasis as `_ … _*`, `**_` or `\\**`, which is none.',
    texts: [
      'Skype/SfbServer/deploy/deploy-and-configure-mobility.md source',
      'Skype/SfbServer/deploy/integrate-with-exchange-server/sharepoint-to-search-for-archived-data.md source',
      'Skype/SfbServer/plan-your-deployment/edge-server-deployments/system-requirements.md source',
      'Skype/SfbServer/schema-reference/quality-of-experience-qoe-database-schema/videometricsthreshold.md source',
      'Teams/policy-control-diagnostic-data-mobile.md source',
      'Teams/policy-control-diagnostic-data-mobile.md target',
      'Teams/rooms/azure-monitor-deploy.md source',
    ],
  },
  {
    kind: 'markup',
    why: 'A pipe in the half ends the cell in the text of one language; here it is text.',
    texts: [
      'Teams/set-up-your-team-hierarchy.md source',
      'Teams/set-up-your-team-hierarchy.md target',
    ],
  },
  {
    kind: 'white space',
    why: 'An `<li>` in a half begins an item in the text of one language; a half is one run of text.',
    texts: [
      'Teams/migration-interop-guidance-for-teams-with-skype.md source',
      'Teams/migration-interop-guidance-for-teams-with-skype.md target',
    ],
  },
  {
    kind: 'white space',
    why: 'The half has a space that the text of one language has not, or lacks one.',
    texts: [
      'Skype/SfbOnline/set-up-skype-for-business-online/skype-for-business-admin-center-users-page-limitations.md source',
      'Skype/SfbServer/deploy/deploy-edge-server/deploy-edge-servers.md source',
      'Skype/SfbServer/deploy/integrate-with-exchange-server/exchangeunified-messaging-for-voice-mail.md source',
      'Skype/SfbServer/help-topics/2019/lscp/ms.lync.lscp.SecPinPolicyMain.md source',
      'Skype/SfbServer/help-topics/help-lscp/pin-policy.md source',
      'Skype/SfbServer/manage/voice-routing/defining-normalization-rules.md source',
      'Skype/SfbServer/manage/voice-routing/defining-translation-rules.md source',
      'Skype/SfbServer/manage/voice-routing/modify-sip-trunk-configuration-settings.md source',
      'Skype/SfbServer/management-tools/resource-kit-tools.md source',
      'Skype/SfbServer/plan-your-deployment/network-requirements/dns.md source',
      'Teams/calling-plans-for-office-365.md source',
      'Teams/complimentary-dial-out-period.md source',
      'Teams/manage-tags.md target',
      'Teams/prepare-network.md target',
    ],
  },
]
