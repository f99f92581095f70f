/** Pagefind's engine in the folder of an index, whatever language it is made for. */
export const ENGINE_NAME = 'site'
export const ENGINE_FILE = `wasm.${ENGINE_NAME}.pagefind`
