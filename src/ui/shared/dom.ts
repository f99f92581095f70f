/** Makes an element; whatever text it is given stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties?: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

/** A button that does one thing, and sends no form. */
export function button(
  label: string,
  act: (pressed: HTMLButtonElement) => unknown,
  properties?: Partial<HTMLButtonElement>,
): HTMLButtonElement {
  const element = make('button', { type: 'button', ...properties }, label)
  element.addEventListener('click', () => void act(element))
  return element
}

/** Adds a stylesheet to the page; done when it is there, or cannot be had. */
export async function addStyle(href: string): Promise<void> {
  const link = make('link', { rel: 'stylesheet', href })
  const settled = new Promise((resolve) => {
    for (const event of ['load', 'error']) link.addEventListener(event, resolve, { once: true })
  })
  document.head.append(link)
  await settled
}
