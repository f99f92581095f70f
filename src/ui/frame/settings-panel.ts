/** The panel of settings: its choices take effect at once and are remembered. It also tells the keys. */
import { languageName } from '../../site/locale.ts'
import type { OpenedWords } from '../../site/strings/index.ts'
import styles from './settings.css?url'
import { addStyle, make } from '../shared/dom.ts'
import { preferences, remember, type Preferences } from './preferences.ts'
import { keepPosition } from '../sentences/page-sentences.ts'
import { loadWords } from '../shared/load-words.ts'

/** The two locales of the page's text. */
interface SettingsData {
  target?: string
  source?: string
}

const KEYS = [
  ['1 2 3', 'keys.views'],
  ['/ · Ctrl K', 'keys.search'],
  ['Tab', 'keys.tab'],
  ['↓ ↑', 'keys.move'],
  ['Enter', 'keys.open'],
  ['Esc', 'keys.close'],
  ['R', 'keys.listen'],
  [', .', 'keys.skip'],
] as const

/** @throws where the words cannot be loaded */
export async function createSettings(data: SettingsData): Promise<HTMLFormElement> {
  const [words] = await Promise.all([loadWords(), addStyle(styles)])
  const note = make('p', { hidden: true }, words['settings.unstored'])
  const form = make(
    'form',
    { id: 'ty-settings', popover: 'auto', ariaLabel: words['settings.open'] },
    ...choices(words, data),
    make('h2', {}, words['keys.title']),
    make('dl', {}, ...KEYS.map(([key, name]) => keyRow(key, words[name]))),
    note,
  )
  const link = document.querySelector('a.interface-link')
  if (link) form.append(link.cloneNode(true))
  const offline = document.querySelector<HTMLElement>('offline-update')
  if (offline && navigator.serviceWorker?.controller) {
    const href = `${offline.dataset['scope']}offline/`
    form.append(make('p', {}, make('a', { href }, words['offline.title'])))
  }
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) note.hidden = apply(target)
  })
  return form
}

function choices(words: OpenedWords, data: SettingsData): HTMLFieldSetElement[] {
  return [
    choice(words['settings.theme'], 'theme', {
      system: words['settings.system'],
      light: words['settings.light'],
      dark: words['settings.dark'],
    }),
    choice(words['settings.order'], 'order', {
      target: languageName(data.target ?? 'ja'),
      source: languageName(data.source ?? 'en'),
    }),
    choice(words['settings.size'], 'size', {
      normal: words['settings.normal'],
      small: words['settings.small'],
      large: words['settings.large'],
      largest: words['settings.largest'],
    }),
    choice(words['settings.spacing'], 'spacing', {
      normal: words['settings.normal'],
      wide: words['settings.wide'],
      widest: words['settings.widest'],
    }),
    make(
      'fieldset',
      {},
      make('legend', {}, words['settings.reading']),
      toggle('peek', words['settings.peek']),
      toggle('keys', words['settings.keys']),
    ),
  ]
}

/** @returns whether the choice will be remembered */
function apply({ name, type, value, checked }: HTMLInputElement): boolean {
  const chosen = type === 'radio' ? value : checked ? 'on' : 'off'
  keepPosition(() => (document.documentElement.dataset[name] = chosen))
  return remember({ [name]: chosen })
}

/** A group of radio buttons; the first is the default. */
function choice(
  legend: string,
  name: keyof Preferences,
  options: Record<string, string>,
): HTMLFieldSetElement {
  const chosen = preferences()[name] ?? Object.keys(options)[0]
  const labels = Object.entries(options).map(([value, text]) =>
    make(
      'label',
      {},
      make('input', { type: 'radio', name, value, checked: value === chosen }),
      text,
    ),
  )
  return make('fieldset', {}, make('legend', {}, legend), ...labels)
}

function toggle(name: 'peek' | 'keys', text: string): HTMLLabelElement {
  const checked = preferences()[name] !== 'off'
  return make('label', {}, make('input', { type: 'checkbox', name, checked }), text)
}

function keyRow(key: string, action: string): HTMLDivElement {
  return make('div', {}, make('dt', {}, make('kbd', {}, key)), make('dd', {}, action))
}
