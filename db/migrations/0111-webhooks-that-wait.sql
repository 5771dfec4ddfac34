-- A system that has too much to do says for how long it wants to be left alone (Retry-After), and some answer with a status that HTTP does not know.

-- Until then nothing is sent there.
alter table webhook_endpoint add column waits_until_at timestamptz;

alter table webhook_message drop constraint webhook_message_status_check;
alter table webhook_message add constraint webhook_message_status_check check (status between 0 and 999);
