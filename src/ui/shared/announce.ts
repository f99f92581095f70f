/** Has screen readers say what has just changed on the page. */
export function announce(text: string): void {
  const status = document.getElementById('ty-status')
  if (status) status.textContent = text
}
