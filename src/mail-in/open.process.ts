// Opens one mail in a process of its own, which may read the programs that it is made of and write no file, has little memory and little time:
// whatever a mail does to whoever opens it, it does here. The mail comes in; a line of JSON and the files that hang on it go out.
import { buffer } from 'node:stream/consumers'
import { openMail, type Ours } from './open-mail.ts'

const opened = await openMail(await buffer(process.stdin), JSON.parse(process.argv[2]!) as Ours)
if ('why' in opened) process.stdout.write(`${JSON.stringify(opened)}\n`)
else {
  const { files, ...told } = opened
  process.stdout.write(`${JSON.stringify({ ...told, sizes: files.map(({ byteLength }) => byteLength) })}\n`)
  for (const file of files) process.stdout.write(file)
}
