-- When whoever looks after data protection is reminded next of a request about what feedback says of somebody.
alter table rights_request add column remind_on date check (remind_on is null or outcome is null);
update rights_request set remind_on = arrived_on where outcome is null;
create index rights_request_remind on rights_request (remind_on) where remind_on is not null;

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''rights-due''::text, ''rights-late''::text, ');
end $$;
