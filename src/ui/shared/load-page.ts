/**
 * Loads a page of the site as a document. `XMLHttpRequest` can parse by itself; parsing text by script
 * would need a trusted-types policy.
 */
export function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.addEventListener('error', reject)
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML)
      else reject(new Error(`Expected the page ${address}, got status ${request.status}`))
    })
    request.send()
  })
}
