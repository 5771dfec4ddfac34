-- A second lock on requests about one's own records. Whoever comes says in the transaction who they are, and the database shows each no more
-- than what is theirs, also where a statement forgets to ask: to a client what is under their own mark; to the staff what is known of each
-- request, and its words and its key only once the audit has a row of it in the same transaction; to time no word at all. Nothing is said,
-- nothing is shown. The owner of the tables is not held by it: migrations, and keys that are wrapped anew.

create function room_shows(mark bytea) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(case current_setting('vastakaiku.room', true) when 'staff' then true when 'time' then true
    else encode(mark, 'hex') = any (string_to_array(current_setting('vastakaiku.room', true), ',')) end, false)
$$;

-- With the owner's rights, as the room itself cannot read the audit.
create function room_opens(request uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.correction_request r where r.id = request and (
      encode(r.mark, 'hex') = any (string_to_array(current_setting('vastakaiku.room', true), ','))
      or current_setting('vastakaiku.room', true) = 'staff' and exists (
        select from public.audit a where a.id = nullif(current_setting('vastakaiku.told', true), '')::uuid and a.xmin = pg_current_xact_id()::xid
          and a.what in ('record-request-opened', 'record-request-changed', 'record-request-written') and a.detail ->> 'request' = r.reference)))
$$;

revoke all on function room_shows, room_opens from public;

alter table correction_request enable row level security;
create policy room_looks on correction_request for select using (room_shows(mark));
create policy room_adds on correction_request for insert with check (room_shows(mark) and coalesce(current_setting('vastakaiku.room', true), '') <> 'time' and (mark is null) = (current_setting('vastakaiku.room', true) = 'staff'));
create policy room_changes on correction_request for update using (room_shows(mark)) with check (room_shows(mark));
create policy room_erases on correction_request for delete using (current_setting('vastakaiku.room', true) = 'time');

alter table correction_text enable row level security;
create policy room_looks on correction_text for select using (room_opens(request_id));
create policy room_adds on correction_text for insert with check (room_opens(request_id));

alter table keys.correction_key enable row level security;
create policy room_looks on keys.correction_key for select using (room_opens(request_id));
create policy room_adds on keys.correction_key for insert with check (room_opens(request_id));
