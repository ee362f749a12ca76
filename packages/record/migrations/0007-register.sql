-- Registers: entries (登记事项), each with a chain of acts in the same record as cases, and what lists show of them.
-- An entry's acts stand in `act` under its id; its opening names `register:<register>` and the edition.

create table entry (
  region text not null,
  entry uuid not null,
  register text not null check (register <> ''),
  edition text not null,
  key text collate "C" not null check (key <> ''),
  title text not null,
  organ text,
  version int not null,
  head text not null,
  pending int not null,
  words tsvector not null,
  primary key (region, entry),
  unique (region, register, key)
) with (fillfactor = 85);
create index entry_by_word on entry using gin (words);

-- How an entry stood, day by day; worked out from its acts and replaced as a whole by each change.
create table entry_period (
  region text not null,
  register text not null,
  key text collate "C" not null,
  from_day date not null,
  until_day date,
  seq int not null,
  fields jsonb not null,
  primary key (region, register, key, from_day),
  check (until_day >= from_day)
);

-- Acts on entries by day, and the batch each belongs to. `counts` is false while an act waits for approval and once it
-- was rejected or cancelled.
create table entry_act (
  region text not null,
  register text not null,
  on_day date not null,
  entry uuid not null,
  seq int not null,
  act text not null,
  batch uuid,
  counts boolean not null,
  primary key (region, register, on_day, entry, seq)
) with (fillfactor = 90);
create index entry_act_by_batch on entry_act (region, batch, entry) where batch is not null;

create table register_batch (
  region text not null,
  batch uuid not null,
  register text not null,
  made_at text not null,
  file text not null,
  hash text not null,
  officer text not null,
  reason text not null,
  undoes uuid,
  entered int not null check (entered >= 0),
  amended int not null check (amended >= 0),
  ended int not null check (ended >= 0),
  primary key (region, batch)
);
create index register_batch_by_time on register_batch (region, made_at desc, batch desc);
create unique index register_batch_undone_once on register_batch (region, undoes) where undoes is not null;

-- What the district's own tables call a field of a register (栏目对照).
create table register_columns (
  region text not null,
  register text not null,
  heading text not null check (heading <> ''),
  field text not null check (field <> ''),
  set_by text not null,
  set_at timestamptz not null default now(),
  primary key (region, register, heading)
);

-- The same as in 0002 at a tenth of the cost, which every act pays twice.
alter table act drop constraint act_prev_check, drop constraint act_hash_check,
  add constraint act_prev_check check (length(prev) = 64 and translate(prev, '0123456789abcdef', '') = ''),
  add constraint act_hash_check check (length(hash) = 64 and translate(hash, '0123456789abcdef', '') = '');

create trigger register_batch_not_changed before update or delete on register_batch
  for each row execute function record_is_kept();
create trigger register_batch_not_truncated before truncate on register_batch
  for each statement execute function record_is_kept();
create trigger entry_act_not_deleted before delete on entry_act for each row execute function record_is_kept();
create trigger entry_act_not_truncated before truncate on entry_act for each statement execute function record_is_kept();
create trigger entry_act_not_changed before update on entry_act for each row
  when ((old.region, old.register, old.on_day, old.entry, old.seq, old.act, old.batch)
    is distinct from (new.region, new.register, new.on_day, new.entry, new.seq, new.act, new.batch))
  execute function record_is_kept();

-- Everything that has a chain of acts: cases and entries.
create view chain_head with (security_invoker = true) as
  select region, case_id, procedure, edition, receipt_hash, version, head, number from case_file
  union all
  select region, entry, 'register:' || register, edition, null, version, head, key from entry;

do $$
declare
  name text;
  here constant text := 'region = current_setting(''yifa.region'', true)';
begin
  foreach name in array array['entry', 'entry_period', 'entry_act', 'register_batch', 'register_columns'] loop
    execute format('alter table %I enable row level security', name);
    -- Whoever works in a region may look up its lists.
    execute format('create policy own_region on %I to yifa_app using (%s)', name, here);
  end loop;
  execute 'create policy own_entries on act to yifa_app using (' || here
    || ' and exists (select from entry e where e.region = act.region and e.entry = act.case_id))';
end
$$;

grant select on entry, entry_period, entry_act, register_batch, chain_head to yifa_app;
grant select, insert, update on register_columns to yifa_app;

-- Refuses the whole: `why` is version or taken.
create function refuse_entries(why text, refused text[]) returns void language plpgsql as $$
begin
  raise exception '登记事项已有变动' using errcode = 'YF409',
    detail = jsonb_build_object('result', why, 'keys', to_jsonb(refused))::text;
end
$$;

-- Holds the entries that are changed and refuses if any is not as the caller saw it.
create function hold_entries(p jsonb) returns void
language plpgsql as $$
declare
  refused text[];
begin
  select array_agg(r.key) into refused
  from jsonb_to_recordset(p->'changed') as r (entry uuid, key text, expected int)
  left join lateral (
    select e.version from entry e
    where e.region = p->>'region' and e.entry = r.entry and e.register = p->>'register' and e.key = r.key for update) held on true
  where held.version is distinct from r.expected;
  if refused is not null then perform refuse_entries('version', refused); end if;
end
$$;

create function open_entries(p jsonb) returns void
language plpgsql as $$
declare
  in_region constant text := p->>'region';
  opened int;
  refused text[];
begin
  insert into entry (region, entry, register, edition, key, title, organ, version, head, pending, words)
  select in_region, r.entry, p->>'register', p->>'edition', r.key, r.title, r.organ, r.version, r.head, r.pending,
    r.words::tsvector
  from jsonb_to_recordset(p->'opened') as r (entry uuid, key text, title text, organ text, version int, head text,
    pending int, words text)
  on conflict do nothing;
  get diagnostics opened = row_count;
  if opened = jsonb_array_length(p->'opened') then return; end if;

  select array_agg(r.key) into refused from jsonb_to_recordset(p->'opened') as r (entry uuid, key text, head text)
  where exists (select from entry e where e.region = in_region and e.entry = r.entry and e.head <> r.head);
  if refused is not null then perform refuse_entries('version', refused); end if;
  select array_agg(r.key) into refused from jsonb_to_recordset(p->'opened') as r (entry uuid, key text)
  where not exists (select from entry e where e.region = in_region and e.entry = r.entry);
  perform refuse_entries('taken', refused);
end
$$;

-- Stores acts that continue the chains of their entries as they stood; one that does not is an error.
create function store_entry_acts(p jsonb) returns void
language plpgsql as $$
declare
  in_region constant text := p->>'region';
  broken uuid;
begin
  with given as materialized (
    select a.*, lag(a.hash) over chain as after_hash, lag(a.seq) over chain as after_seq
    from jsonb_to_recordset(p->'acts') as a ("case" uuid, seq int, act text, "by" text, "as" text, at text, facts jsonb,
      actor jsonb, prev text, hash text, counts boolean)
    window chain as (partition by a."case" order by a.seq)
  ), stored as (
    insert into act (region, case_id, seq, act, done_by, done_as, done_at, facts, actor, numbers, recorded_at, prev, hash)
    select in_region, g."case", g.seq, g.act, g."by", g."as", g.at, g.facts, g.actor, '[]', p->>'recordedAt', g.prev, g.hash
    from given g
  ), listed as (
    insert into entry_act (region, register, on_day, entry, seq, act, batch, counts)
    select in_region, p->>'register', left(g.at, 10)::date, g."case", g.seq, g.act, (p->>'batch')::uuid, g.counts
    from given g
  )
  select g."case" into broken
  from given g left join lateral (
    select e.version, e.head from entry e
    where g.seq > 1 and g.after_seq is null and e.region = in_region and e.entry = g."case" limit 1) e on true
  where case when g.seq = 1 then g.prev <> repeat('0', 64)
    else g.prev is distinct from coalesce(g.after_hash, e.head) or g.seq <> coalesce(g.after_seq, e.version) + 1 end
  limit 1;
  if broken is not null then
    raise exception '登记事项 % 的新行为与前一行为的摘要不相接', broken using errcode = 'integrity_constraint_violation';
  end if;
end
$$;

-- Brings what lists show of changed entries into line; rows that say the same are not touched. Every entry is looked up
-- by itself (`offset 0`), for the planner does not know how many there will be.
create function change_entries(p jsonb) returns void
language plpgsql as $$
declare
  in_region constant text := p->>'region';
  in_register constant text := p->>'register';
begin
  insert into entry as e (region, entry, register, edition, key, title, organ, version, head, pending, words)
  select in_region, r.entry, in_register, p->>'edition', r.key, r.title, r.organ, r.version, r.head, r.pending,
    r.words::tsvector
  from jsonb_to_recordset(p->'changed') as r (entry uuid, key text, title text, organ text, version int, head text,
    pending int, words text)
  on conflict (region, entry) do update set (title, organ, version, head, pending, words)
    = (excluded.title, excluded.organ, excluded.version, excluded.head, excluded.pending, excluded.words);

  delete from entry_period where ctid = any (array(
    select q.ctid from jsonb_to_recordset(p->'changed') as r (key text, days jsonb)
    cross join lateral (
      select o.ctid from entry_period o
      where o.region = in_region and o.register = in_register and o.key = r.key
        and not r.days ? to_char(o.from_day, 'YYYY-MM-DD') offset 0) q));

  update entry_act set counts = not counts where ctid = any (array(
    select q.ctid from jsonb_to_recordset(p->'changed') as r (entry uuid, idle jsonb)
    cross join lateral (
      select t.seq, left(t.done_at, 10)::date as on_day from act t
      where t.region = in_region and t.case_id = r.entry offset 0) t
    cross join lateral (
      select o.ctid from entry_act o
      where o.region = in_region and o.register = in_register and o.on_day = t.on_day and o.entry = r.entry
        and o.seq = t.seq and o.counts = (r.idle @> to_jsonb(o.seq)) offset 0) q));
end
$$;

create function store_entry_periods(p jsonb) returns void
language sql as $$
  insert into entry_period as q (region, register, key, from_day, until_day, seq, fields)
  select p->>'region', p->>'register', n.key, n."from", n.until, n.seq, n.fields
  from jsonb_to_recordset(p->'periods') as n (key text, "from" date, until date, seq int, fields jsonb)
  on conflict (region, register, key, from_day) do update
  set (until_day, seq, fields) = (excluded.until_day, excluded.seq, excluded.fields)
  where (q.until_day, q.seq, q.fields) is distinct from (excluded.until_day, excluded.seq, excluded.fields)
$$;

-- What makes stored entries part of the record: the batch, the region's totals, the list for the next checkpoint. Comes
-- last, for a checkpoint and the appends of others wait for it until the transaction ends. Each of the entries had so
-- many acts as expected, and so many were added.
create function finish_entries(p jsonb, entries uuid[], expected int[], added int[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  in_region constant text := p->>'region';
begin
  perform require_region(in_region);
  if cardinality(entries) > 1000 then
    -- Words of many entries are worked into their index at once, before anybody has to wait.
    perform gin_clean_pending_list('entry_by_word');
  end if;
  perform pg_advisory_xact_lock_shared(hashtext('yifa checkpoint'), hashtext(in_region));
  if p ? 'made' then
    insert into register_batch (region, batch, register, made_at, file, hash, officer, reason, undoes, entered, amended, ended)
    select in_region, b.batch, p->>'register', p->>'recordedAt', b.file, b.hash, b.officer, b.reason, b.undoes, b.entered,
      b.amended, b.ended
    from jsonb_to_record(p->'made') as b (batch uuid, file text, hash text, officer text, reason text, undoes uuid,
      entered int, amended int, ended int);
  end if;
  insert into record_total as t (region, part, cases, acts)
  select in_region, get_byte(uuid_send(n.entry), 15) & 15, count(*) filter (where n.expected = 0), sum(n.added)
  from unnest(entries, expected, added) as n (entry, expected, added)
  group by 2 order by 2
  on conflict (region, part) do update set cases = t.cases + excluded.cases, acts = t.acts + excluded.acts;
  insert into case_to_checkpoint (region, case_id, covered)
  select in_region, n.entry, n.expected from unnest(entries, expected) as n (entry, expected)
  on conflict do nothing;
end
$$;

-- Stores a part of an append on entries of one register: {region, register, edition, recordedAt, key?, batch?, opened,
-- changed, acts, periods}; where `whole` is said it is all of it. Answers {result: stored | repeated | version | taken,
-- keys?}; when refused nothing of this part is stored. The plans are those for a register of any size, whatever it holds
-- when they are made.
create function append_entries(p jsonb) returns jsonb
language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off as $$
declare
  refusal text;
begin
  perform require_region(p->>'region');
  if p ? 'key' then
    insert into idempotency (region, key, case_id, first_seq, last_seq)
    select p->>'region', p->>'key', (p->'acts'->0->>'case')::uuid, (p->'acts'->0->>'seq')::int, (p->'acts'->0->>'seq')::int
    on conflict do nothing;
    if not found then return '{"result": "repeated"}'; end if;
  end if;
  -- Appends on several entries of a register follow one another, so that two never wait for each other's entries.
  if jsonb_array_length(p->'opened') + jsonb_array_length(p->'changed') > 1 then
    perform pg_advisory_xact_lock(hashtext('yifa register ' || (p->>'register')), hashtext(p->>'region'));
  end if;
  if p->'changed' <> '[]' then perform hold_entries(p); end if;
  if p->'opened' <> '[]' then perform open_entries(p); end if;
  perform store_entry_acts(p);
  if p->'changed' <> '[]' then perform change_entries(p); end if;
  perform store_entry_periods(p);
  if p ? 'whole' then
    perform finish_entries(p, array_agg(r.entry), array_agg(r.expected), array_agg(r.version - r.expected))
    from jsonb_to_recordset((p->'opened') || (p->'changed')) as r (entry uuid, expected int, version int);
  end if;
  return '{"result": "stored"}';
exception when sqlstate 'YF409' then
  get stacked diagnostics refusal = pg_exception_detail;
  return refusal::jsonb;
end
$$;

-- Entries by words and marks, past row-level security, which would keep their index from being used, but within the
-- region. Null when more than `most` have them: then it is shorter to go through the list.
create function entries_with(query tsquery, most int) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant text := current_setting('yifa.region', true);
  found uuid[];
begin
  found := array(select e.entry from entry e where e.region = here and e.words @@ query limit most + 1);
  return case when cardinality(found) <= most then found end;
end
$$;

-- As in 0003, over cases and entries.
create or replace function begin_checkpoint(in_region text, most int)
returns table (case_id uuid, version int, head text, added int)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform require_region(in_region);
  perform pg_advisory_xact_lock(hashtext('yifa checkpoint'), hashtext(in_region));
  return query
  with changed as (
    delete from case_to_checkpoint t using (
      select u.case_id from case_to_checkpoint u where u.region = in_region order by u.case_id limit most) next
    where t.region = in_region and t.case_id = next.case_id
    returning t.case_id, t.covered
  ), marked as (
    select c.case_id, c.version, c.head, c.version - changed.covered as added
    from changed join chain_head c on c.region = in_region and c.case_id = changed.case_id
  ), leaf as (
    insert into checkpoint_leaf (region, case_id, version, head, checkpoint)
    select in_region, m.case_id, m.version, m.head,
      1 + coalesce((select max(k.checkpoint) from checkpoint k where k.region = in_region), 0)
    from marked m
  )
  select m.case_id, m.version, m.head, m.added from marked m order by m.case_id;
end
$$;

create or replace function recorded_regions() returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select region from record_total union select region from checkpoint
  union select distinct region from case_file union select distinct region from entry
  union select distinct region from act order by 1
$$;

do $$
declare
  name text;
begin
  foreach name in array array['refuse_entries(text, text[])', 'hold_entries(jsonb)', 'open_entries(jsonb)',
    'store_entry_acts(jsonb)', 'change_entries(jsonb)', 'store_entry_periods(jsonb)', 'finish_entries(jsonb, uuid[], int[], int[])',
    'append_entries(jsonb)', 'entries_with(tsquery, int)'] loop
    execute 'revoke all on function ' || name || ' from public';
  end loop;
end
$$;
grant execute on function append_entries(jsonb), finish_entries(jsonb, uuid[], int[], int[]), entries_with(tsquery, int) to yifa_app;
