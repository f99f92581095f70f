/** Tells people who do not see the page what has just changed on it. */
export function announce(text: string): void {
  const status = document.getElementById('ty-status')
  if (status) status.textContent = text
}
