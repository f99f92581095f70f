export const en = {
  /** First link of every page, seen on focus. */
  'skip.link': 'Skip to the text',
  /** Label of the view switch. */
  'view.label': 'Language of the text',
  /** Name of the view that shows both languages. */
  'view.both': 'Both',
  /** Name of that view where the page has further translations. */
  'view.bothOf': 'Both: {target} and {source}',
  /** Tooltip of a view. */
  'view.hint': '{name} (key {key})',
  /** Announced when one language is shown. */
  'view.shown': 'Showing {language}',
  /** Announced when both languages are shown. */
  'view.shownBoth': 'Showing {target} and {source} side by side',
  /** Menu of the other translations of a page. */
  'locales.others': 'Other languages',
  /** Heading of the list of all locales. */
  'locales.all': 'Languages',
  /** Link to the same page with the interface in the other language. */
  'interface.link': 'Site in {language}',
  /** Button that opens the settings. */
  'settings.open': 'Settings',
  'settings.theme': 'Theme',
  'settings.system': 'As the system',
  'settings.light': 'Light',
  'settings.dark': 'Dark',
  /** Group: which language stands first where both are shown. */
  'settings.order': 'First in both',
  'settings.size': 'Text size',
  'settings.spacing': 'Line spacing',
  'settings.normal': 'Normal',
  'settings.small': 'Small',
  'settings.large': 'Large',
  'settings.largest': 'Very large',
  'settings.wide': 'Wide',
  'settings.widest': 'Very wide',
  'settings.reading': 'Reading',
  'settings.peek': 'Open the other language by clicking a sentence',
  'settings.keys': 'Single-key shortcuts',
  'settings.unstored': 'This browser does not let the site remember settings.',
  'keys.title': 'Keyboard',
  'keys.views': 'Choose the view',
  'keys.search': 'Search',
  'keys.tab': 'Reach the sentences',
  'keys.move': 'Next, previous sentence',
  'keys.open': 'Open or close the other language',
  'keys.listen': 'Read aloud, pause',
  'keys.skip': 'Previous, next sentence read aloud',
  'keys.close': 'Close',
  /** Heading of the contents list. */
  'contents.title': 'On this page',
  /** Title of the list of a book's documents. */
  'book.contents': 'Contents',
  /** On its title page. */
  'book.count': 'Documents: {count}',
  /** Buttons at the edge of small screens. */
  'tools.label': 'Ways through the page',
  'tools.contents': 'Contents',
  'tools.top': 'Back to top',
  /** Name of an image that can be opened; {name} is what it shows. */
  'image.zoom': 'Enlarge: {name}',
  'stale.changed': 'changed since this was translated:',
  'stale.gone': 'removed since this was translated',
  'only.target': 'only in the translation',
  'only.source': 'not translated',
  'heading.link': 'Link to this section',
  'note.back': 'Back to the text',
  /** Reading aloud. */
  'listen.title': 'Read aloud',
  'listen.here': 'Read aloud from here',
  'listen.play': 'Read on',
  'listen.pause': 'Pause',
  'listen.previous': 'Previous sentence (,)',
  'listen.next': 'Next sentence (.)',
  'listen.language': 'Language',
  'listen.both': 'Both in turn',
  'listen.speed': 'Speed',
  'listen.ended': 'Read to the end',
  'listen.noVoice':
    'This device has no voice of its own for {language}. The browser may offer one that sends the text to its maker.',
  'listen.allow': 'Use such voices',
  'peek.region': '{language} of this sentence',
  'peek.copy': 'Copy link',
  'peek.report': 'Copy for a report',
  'about.report': 'Report this sentence',
  'peek.close': 'Close',
  /** Terms of the glossary in a sentence, and the page of all of them. */
  'peek.terms': 'Terms',
  'peek.preferred': 'preferred',
  'peek.admitted': 'admitted',
  'peek.forbidden': 'not to be used',
  'peek.note': 'Note',
  'copy.done': 'Copied',
  'copy.failed': 'Could not copy',
  'copy.value': 'Copy {value}',
  'copy.code': 'Copy code',
  /** Headings of the copied report. */
  'report.title': 'Sentence',
  'report.date': 'Document date',
  'notice.label': 'Notice',
  'notice.machine': 'This translation was made by machine.',
  'about.title': 'About this document',
  'about.modified': 'Written',
  'about.translated': 'Translated',
  'about.original': 'Original page',
  'about.licence': '© {holder}, {name}',
  'about.changes': 'Text unchanged; layout, navigation and checklists added.',
  'about.repository': 'Source of the text',
  'about.edit': 'Edit this page',
  'twin.copy': 'Copy as Markdown',
  'document.checklists': 'Checklists of this document',
  'home.read': 'Read it',
  'home.readText': 'In either language, or in both side by side.',
  'home.errors': 'Find your error message',
  'home.errorsText': 'Message, cause and remedy, row by row.',
  'home.checklists': 'Print a checklist',
  'home.checklistsText': 'Every procedure as a sheet to tick and take along.',
  'home.search': 'Search',
  'home.searchText': 'All text in both languages at once.',
  'home.new': 'Latest documents',
  'home.linked': 'Linked most',
  'home.allChecklists': 'All checklists',
  'home.sections': 'Sections',
  'home.documents': 'Documents',
  'home.count': '{count} documents',
  'home.messages': 'What do you see on the screen?',
  /** Label of the breadcrumb. */
  'folder.trail': 'Way to this page',
  /** Heading of a page at a retired address. */
  'redirect.title': 'This page has moved',
  /** Heading of the list of what stands beside a document. */
  'nav.section': 'In this section',
  /** The whole tree of the site: a page, and the link to it. */
  'nav.all': 'All contents',
  'nav.previous': 'Previous',
  'nav.next': 'Next',
  /** Label of the links to the neighbours. */
  'nav.neighbours': 'Previous and next document',
  'help.link': 'How to use this site',
  /** The page that finds every sentence pair with a phrase. */
  'concordance.title': 'Concordance',
  'concordance.summary':
    'Every sentence that has a word or phrase, in either language, beside its translation.',
  'concordance.phrase': 'Word or phrase',
  'concordance.find': 'Find',
  'concordance.found': 'Sentences: {sentences}; documents: {documents}',
  'concordance.none': 'No sentence has this phrase.',
  'concordance.more': 'Show more',
  'concordance.failed': 'The concordance could not be read. Check the connection and try again.',
  'concordance.noscript': 'The concordance needs JavaScript.',
  'site.home': 'Home',
  'site.links': 'Links',
  'site.made': 'Made with Taiyaku',
  'missing.title': 'This page does not exist',
  'missing.text': 'The address may be mistyped, or the page may have moved.',
  'missing.found': 'Perhaps you meant:',
  'missing.home': 'To the home page',
  /** First label of the button that opens the search. */
  'search.open': 'Search',
  'search.title': 'Search all text in both languages',
  'search.placeholder': 'Paste an error message, or type words',
  'search.close': 'Close',
  /** Announced and shown: number of results. */
  'search.count': '{count} results',
  'search.countOne': '1 result',
  /** Announced while an answer is awaited. */
  'search.busy': 'Searching…',
  /** Heading of the results in a language. */
  'search.group': 'In {language}',
  /** Stands between an error message's row and the procedure it leads to. */
  'search.procedure': 'What to do',
  'search.cause': 'Cause',
  'search.kind': 'Show',
  'search.kindAll': 'Everything',
  'search.kindRow': 'Errors and causes',
  'search.kindSection': 'Sections',
  'search.area': 'Area',
  'search.areaAll': 'All areas',
  /** Button below results; `{count}` is how many are left. */
  'search.more': 'Show more ({count} left)',
  'search.places': 'places that hold every word: {count}',
  /** Words of the query that stand nowhere. */
  'search.absent': 'not found: {words}',
  /** Heading when nothing was found; {query} is what was typed. */
  'search.none': 'Nothing found for “{query}”',
  'search.noneWords': 'Try fewer words, or only the most telling one.',
  'search.noneLanguage': 'Search works in both languages: try the other one.',
  'search.noneMessage': 'Of an error message, the part without names and numbers is enough.',
  'search.contents': 'Or look through the contents',
  /** Heading of examples, before anything is asked. */
  'search.examples': 'For example',
  'search.recent': 'Recent searches',
  'search.forget': 'Forget them',
  'search.failed': 'The search could not be loaded. Check the connection and try again.',
  /** Follows the number of results where the network cannot be reached. */
  'search.kept': '(without a network: in the pages kept on this device)',
  /** Says which keys work in the dialog. */
  'search.keys': '↑ ↓ choose · Enter opens · Esc closes',
  /** Title of the page of a document's checklists. */
  'checklist.page': 'Checklists: {title}',
  'checklist.intro':
    'Tick the boxes as you go; what is ticked stays on this device. Each checklist prints on a sheet of its own.',
  'checklist.guide': 'In the guide',
  'checklist.procedure': 'Procedure',
  'checklist.diagnosis': 'Diagnosis',
  /** A checklist's number within its document. */
  'checklist.sheet': 'Sheet {number} of {total}',
  /** Ticked boxes of all boxes. */
  'checklist.progress': '{done} of {total}',
  'checklist.progressLabel': '{done} of {total} done',
  /** Name of a box whose step has no text. */
  'checklist.step': 'Step {number}',
  /** Header of the column of boxes of a diagnosis. */
  'checklist.ruledOut': 'Ruled out',
  'checklist.print': 'Print blank',
  'checklist.printDone': 'Print with progress',
  'checklist.printAll': 'Print all, blank',
  'checklist.copy': 'Copy as text',
  'checklist.reset': 'Reset',
  'checklist.resetDone': 'All boxes are empty again',
  'checklist.unstored':
    'This browser does not let the site remember ticks; they hold until the page is closed.',
  'checklist.date': 'Document date',
  'checklist.qr': 'QR code of {address}',
  /** Heading of the printed notes. */
  'checklist.notes': 'Links',
  /** Link beside a procedure in the guide. */
  'checklist.open': 'Open checklist',
  /** A line to write on. */
  'field.ticket': 'Ticket',
  'field.user': 'User',
  'field.technician': 'Technician',
  'field.start': 'Start',
  'field.end': 'End',
  'field.result': 'Result',
  'field.fixed': 'Fixed',
  'field.escalated': 'Escalated to',
  /** Button that begins to walk through a diagnosis. */
  'walk.start': 'Go through one by one',
  'walk.place': '{number} of {total}',
  'walk.not': 'Not it',
  'walk.found': 'This is it',
  'walk.back': 'Previous',
  'walk.end': 'Show all',
  'walk.foundText': 'Found. What to do stands above.',
  'walk.foundLink': 'Found. Go to the procedure:',
  'walk.none': 'Nothing is left to rule out. Everything on the list is ticked.',
  'walk.return': 'Back to the diagnosis',
  /** Heading of the index. */
  'checklists.title': 'All checklists',
  'checklists.count': '{count} checklists',
  /** Label of the field that leaves those with some words. */
  'checklists.filter': 'Only those with these words',
  'checklists.none': 'This site has no checklists.',
  /** Offered when a newer build has been fetched. */
  'update.ready': 'A newer version of this site is ready.',
  'update.load': 'Load it',
  /** Button: keeps the page on the device; then what it says. */
  'offline.save': 'Keep for reading offline',
  'offline.saving': 'Keeping…',
  'offline.saved': 'Kept for reading offline',
  'offline.remove': 'Remove',
  'offline.removed': 'No longer kept',
  'offline.failed': 'Could not be kept. Check the connection and try again.',
  /** A kept page must be of the build that the device already holds. */
  'offline.outdated': 'Load the newer version of this site first, then keep the page.',
  /** Title of the page that lists what is kept, and link to it. */
  'offline.title': 'Reading offline',
  /** Shown where an address cannot be reached and is not kept. */
  'offline.missing':
    'This page is not kept on this device, and the network cannot be reached. It opens when the connection is back.',
  'offline.text':
    'Kept pages stay on this device until you remove them, with both languages, checklists and images; a newer version of the site brings them up to date. Of pages you only visited, the last ones are there.',
  'offline.whole': 'This whole site is kept on this device.',
  'offline.none': 'No page is kept on this device.',
  /** Headings of the two lists. */
  'offline.kept': 'Kept pages',
  'offline.visited': 'Pages visited',
  /** Title of the page that is shown while the first site is being built. */
  'start.building': 'The site is being built',
  'start.buildingText': 'This page turns into the site when it is there.',
  'start.failed': 'The site could not be built',
  'start.failedText':
    'The terminal where it was started says more. Start it again when it is mended.',
}

export type StringKey = keyof typeof en
/** The words of the interface in one language. */
export type Strings = Record<StringKey, string>
