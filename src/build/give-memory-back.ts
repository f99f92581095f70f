/**
 * Imported before Vite, whose bundler is loaded with it: what its allocator reads then. Bundling takes some
 * 300 MB for seconds; left to itself, mimalloc keeps part of what it has freed while pages are written.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '0'
