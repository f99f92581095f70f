/** Packs the project and installs the tarball, as a user would: in a folder with a name that is not simple. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** npm is a script of the shell on Windows. */
const shell = process.platform === 'win32'

interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** An empty folder that the tool was installed into. */
export interface Installed {
  folder: string
  /** The environment of its commands. */
  env: NodeJS.ProcessEnv
  /** Runs `npx taiyaku …args` there. */
  taiyaku: (...args: string[]) => Outcome
}

/** @throws where packing or installing fails */
export function installPackage(): Installed {
  const temporary = mkdtempSync(path.join(tmpdir(), 'taiyaku-package-'))
  const folder = path.join(temporary, 'leerer Ordner für 対訳')
  mkdirSync(folder)
  must(run('npm', ['pack', '--loglevel=error', '--pack-destination', quote(temporary)], ROOT))
  const tarball = readdirSync(temporary).find((name) => name.endsWith('.tgz'))!
  const env = withoutProject(process.env)
  // Nothing that is installed may need a script to run.
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']
  must(run('npm', [...install, quote(path.join(temporary, tarball))], folder, env))
  const taiyaku = (...args: string[]) => run('npx', ['taiyaku', ...args.map(quote)], folder, env)
  return { folder, env, taiyaku }
}

function run(command: string, args: string[], cwd: string, env = process.env): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    shell,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, stdout, stderr }
}

function must({ code, stdout, stderr }: Outcome): void {
  if (code !== 0) throw new Error(`Expected npm to succeed, got code ${code}:\n${stdout}${stderr}`)
}

function quote(word: string): string {
  return shell ? `"${word}"` : word
}

/**
 * The environment without what npm set for the project: its own packages are not found. The Node is that of
 * the machine where it is new enough for the package, else the one that runs this test.
 */
function withoutProject(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !/^(?:npm_|NODE_|INIT_CWD|PATH$)/i.test(name))
  const folders = (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'))
  const outside = { ...Object.fromEntries(own), PATH: folders.join(path.delimiter), CI: 'true' }
  const [, major, minor] =
    /^v(\d+)\.(\d+)/.exec(run('node', ['-v'], tmpdir(), outside).stdout) ?? []
  const isNew = Number(major) > 22 || (Number(major) === 22 && Number(minor) >= 12)
  if (isNew) return outside
  return { ...outside, PATH: [path.dirname(process.execPath), ...folders].join(path.delimiter) }
}

/** Every file below a folder, with `/`, and its size and time: what tells that something was written. */
export function listFiles(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names
    .map((name) => [name.replaceAll(path.sep, '/'), statSync(path.join(folder, name))] as const)
    .filter(([, stats]) => stats.isFile())
  return new Map(files.map(([name, { size, mtimeMs }]) => [name, `${size} bytes at ${mtimeMs}`]))
}
