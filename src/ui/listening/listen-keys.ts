/** Keys of reading aloud, where the device has a voice; what they start is loaded then. */
import { isShortcut } from '../frame/preferences.ts'
import { speech } from './voices.ts'

// The first question makes browsers load their voices.
speech()

document.addEventListener('keydown', (event) => {
  const key = event.key.toLowerCase()
  if (!/^[r,.]$/.test(key) || !isShortcut(event) || !speech()) return
  event.preventDefault()
  void import('./listening.ts').then(({ skipSentence, toggleListening }) =>
    key === 'r' ? toggleListening() : skipSentence(key === '.' ? 1 : -1),
  )
})
