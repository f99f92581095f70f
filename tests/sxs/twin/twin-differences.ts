/** Where a twin of the reference docset does not read as the text of one language does, and why. */
import type { Difference } from '../docset-differences.ts'

export const TWIN_DIFFERENCES: Difference[] = [
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
    kind: 'markup',
    why: 'The address of a link is seen, since Markdown reads code there, or no link: it is that of the site.',
    texts: [
      'Skype/SfbServer/skype-for-business-hybrid-solutions/plan-your-phone-system-cloud-pbx-solution/modify-the-configuration-of-an-existing-cloud-connector-deployment.md target',
      'Skype/SfbServer/skype-for-business-hybrid-solutions/plan-your-phone-system-cloud-pbx-solution/troubleshoot-your-cloud-connector-deployment.md target',
      'Teams/1-drive-value-operate-my-service.md target',
      'Teams/assign-change-or-remove-a-phone-number-for-a-user.md target',
      'Skype/SfbServer/skype-for-business-hybrid-solutions/plan-your-phone-system-cloud-pbx-solution/modify-the-configuration-of-an-existing-cloud-connector-deployment.md source',
      'Skype/SfbServer/skype-for-business-hybrid-solutions/plan-your-phone-system-cloud-pbx-solution/troubleshoot-your-cloud-connector-deployment.md source',
      'Teams/1-drive-value-operate-my-service.md source',
      'Teams/assign-change-or-remove-a-phone-number-for-a-user.md source',
    ],
  },
  {
    kind: 'text',
    why: 'The two texts show different videos.',
    texts: ['Teams/Teams-overview.md target', 'Teams/Teams-overview.md source'],
  },
  {
    kind: 'white space',
    why: 'The half has a space that the text of one language has not, or lacks one.',
    texts: [
      'Teams/direct-routing-plan.md target',
      'Teams/manage-tags.md target',
      'Teams/prepare-network.md target',
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
    ],
  },
  {
    kind: 'markup',
    why: 'The half writes emphasis as `_ … _*`, `**_` or `\\**`, which is none.',
    texts: [
      'Teams/policy-control-diagnostic-data-mobile.md target',
      'Skype/SfbServer/deploy/deploy-and-configure-mobility.md source',
      'Skype/SfbServer/deploy/integrate-with-exchange-server/sharepoint-to-search-for-archived-data.md source',
      'Skype/SfbServer/plan-your-deployment/edge-server-deployments/system-requirements.md source',
      'Skype/SfbServer/schema-reference/quality-of-experience-qoe-database-schema/videometricsthreshold.md source',
      'Teams/policy-control-diagnostic-data-mobile.md source',
      'Teams/rooms/azure-monitor-deploy.md source',
    ],
  },
  {
    kind: 'text',
    why: 'A quotation mark of the text of one language is written `&quot;`, and the tag is none; here it is mended.',
    texts: ['Teams/rooms/rooms-plan.md target'],
  },
  {
    kind: 'text',
    why: 'A bracket without its partner in an alternative text: Markdown reads no image.',
    texts: [
      'Skype/SfbOnline/set-up-skype-for-business-online/allow-users-to-contact-external-skype-for-business-users.md source',
      'Skype/SfbOnline/set-up-skype-for-business-online/let-skype-for-business-users-add-skype-contacts.md source',
      'Teams/legal-hold.md source',
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
]
