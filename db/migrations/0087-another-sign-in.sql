-- A seat can be given to another sign-in, and a client changes their own address once the new mailbox has answered: nobody learns by trying
-- an address whether somebody is known by it.

alter table panel_member
  -- Since when whoever signs in for it does: that they had a sign-in before would tell that they are known elsewhere.
  add column person_at timestamptz,
  -- Of the staff, and named by a coordinator: who came by an address is not told apart from a client.
  add column named boolean not null default false;

update panel_member set person_at = from_on::timestamp at time zone 'Europe/Helsinki' where person_id is not null;
update panel_member m set named = true from person p where p.id = m.person_id and not p.not_staff and m.part <> 'member';
alter table panel_member add constraint panel_member_person_at_check check ((person_id is null) = (person_at is null));

-- The address that a client asked for, until its mailbox answers or a day is over. The hash is made when the mail goes out.
create table address_change (
  person_id uuid primary key references person on delete cascade,
  address text not null check (address <> '' and length(address) <= 254),
  token_hash bytea unique,
  expires_at timestamptz not null
);

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''address-change''::text, ');
end $$;

-- Who has left holds their address no more: whoever gets it signs in with it like anybody else, and nobody learns whose it was.
drop index person_email;
create unique index person_email on person (lower(email)) where left_on is null;
create index person_email_of_all on person (lower(email));
