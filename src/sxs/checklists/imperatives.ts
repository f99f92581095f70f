/**
 * English verbs that instructions begin with, gathered from procedures of product documentation. Each
 * list is alphabetical; inflected forms are no imperatives and do not belong here.
 */

/** Words that are hardly ever a noun at the start of a list item. */
const VERBS =
  'accept acknowledge acquire activate adapt add adjust adopt advise agree allocate allow analyze announce answer append ' +
  'apply appoint approve archive arrange ask assemble assess assign associate assume attach attempt attend audit authenticate ' +
  'authorize avoid be become begin bind boot bring browse build buy calculate cancel capture carry catch change check ' +
  'choose clarify clean clear click clone close collect combine come communicate compare compile complete compose compress ' +
  'compute conduct configure confirm connect consider consolidate construct consult contact continue convert coordinate ' +
  'copy correct create customize cut deactivate debug decide declare decommission decrease decrypt define delegate delete ' +
  'demonstrate demote deploy deprovision deselect design destroy detach detect determine develop diagnose disable discard ' +
  'disconnect discover discuss dismiss dismount distribute do double-check double-click double-tap download drag drain drill drive drop ' +
  'duplicate edit educate eject elect eliminate email embed employ enable encourage encrypt end enforce engage enroll ensure enter ' +
  'erase escalate establish estimate evaluate examine exchange exclude execute exit expand explore export expose extend ' +
  'extract fail federate fetch fill finalize find finish fix flash flush focus fold follow force format forward gather ' +
  'generate get give go grab grant hang have help hide highlight hold hover identify ignore implement import include increase ' +
  'indicate inform initialize initiate insert inspect install instantiate instruct integrate investigate invite invoke isolate join keep launch ' +
  'learn leave let leverage lift limit listen load locate lock log look lower maintain make manage map maximize measure meet mention merge ' +
  'migrate minimize modify monitor mount move mute navigate negotiate nominate note notify observe obtain offer open ' +
  'optimize organize override pair parse partition paste pause perform pick ping place plan play plug point populate pop post ' +
  'power practice prepare press prevent preview print prioritize proceed promote prompt protect prove provide provision ' +
  'publish pull purchase push put quit raise re-enable re-enter reach read reassign rebuild reboot recall receive ' +
  'recommend reconfigure reconnect record recover recreate recycle redeploy redirect reduce reenter refer refine refresh ' +
  'register reimage reinstall reissue rejoin release reload relocate remediate remember remind remove rename renew ' +
  'reopen repair repeat replace replicate reproduce request require rerun rescan resend reserve reset resize resolve respond restart ' +
  'restore restrict resume retain rethink retrieve retry return reuse reverse revert review revise revoke rewrite right-click ' +
  'roll rotate run save scan schedule scope scroll search secure see select send separate set setup share shift ship shorten show ' +
  'shut sign simulate sketch skip slide solve sort specify spin split start stay step stop store stream submit subscribe ' +
  'substitute supply suppress suspend swap swipe switch sync synchronize take talk tap tear tell terminate think throttle tighten ' +
  'toggle touch track train transfer transform translate transmit treat trigger troubleshoot try turn type ' +
  'unassign unblock uncheck uncomment undeploy understand undo uninstall unlink unload unlock unmount unmute unpack unpair ' +
  'unplug unpublish unregister unscrew unselect unsubscribe untick unzip update upgrade upload use utilize validate ' +
  'verify view visit wait walk warn watch wipe work wrap write zip'

/** Words that are nouns as often: they count before a determiner, a pronoun or a preposition. */
const NOUNS_TOO =
  'access back balance block book bookmark call charge code contract control count cycle delay demand dial direct display ' +
  'document draft engage exercise feed file filter flag form frame grade group guide host index input interview issue label ' +
  'level link list mail mark mask match model name number order outline own package park patch pilot pin pipe port ' +
  'process profile program query queue rank rate report result retire route sample scale score shape sound source ' +
  'stage state survey tag target task test tick time trace trust unit value voice vote wire'

const DETERMINERS =
  'a all an and another any at both by down each either every for from his her if in into it its my off on one or our ' +
  'out over some that the their them these this those through to up using via what whether which with you your'

const verbs = new Set(VERBS.split(' '))
const nounsToo = new Set(NOUNS_TOO.split(' '))
const determiners = new Set(DETERMINERS.split(' '))

/** Whether an English clause begins with a verb in the imperative. */
export function isImperative(clause: string): boolean {
  const [, word = '', between = '', after = ''] =
    /^\W*([a-z]+(?:-[a-z]+)*)(\W*)([a-z]*)/i.exec(clause) ?? []
  const next = /\s/.test(between) ? after : ''
  // A word by itself is a name: "View." is a menu.
  if (!/\s\S/.test(clause.trim())) return false
  const verb = word.toLowerCase()
  return verbs.has(verb) || (nounsToo.has(verb) && determiners.has(next.toLowerCase()))
}
