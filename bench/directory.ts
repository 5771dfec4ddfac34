// The topic that is measured with: the service of the demonstration county whose form asks the most.
import pg from 'pg'
import { embeddedServer } from '../test/app-process.ts'
import type { Topic } from './intake/giver.ts'

export async function oneTopic(dataDir: string): Promise<Topic> {
  const client = new pg.Client({ ...embeddedServer(dataDir), database: 'vastakaiku' })
  await client.connect()
  const { rows: [topic] } = await client.query<Topic>(`
    select s.service_line_id as line, s.id as service, u.unit_id as unit
    from service s join service_unit u on u.service_id = s.id
    where s.ended_on is null
    order by (select count(*) from guiding_question q where q.service_line_id is null or q.service_line_id = s.service_line_id) desc, s.id, u.unit_id
    limit 1`)
  await client.end()
  return topic!
}
