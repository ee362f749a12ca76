-- The only ways in which yifa_app writes on the record. Each works within the region of the session.

create function require_region(asked text) returns void language plpgsql as $$
begin
  if asked is null or asked = '' or asked is distinct from current_setting('yifa.region', true) then
    raise exception '不在本会话的地区内' using errcode = 'insufficient_privilege';
  end if;
end
$$;

-- Gives out the next numbers; the transaction that asked holds each series until it ends, so none is lost or given twice.
create function allocate_numbers(in_region text, requests jsonb)
returns table (series text, year int, first int)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  request record;
begin
  perform require_region(in_region);
  -- In one order for all, so that two transactions never wait for each other.
  for request in
    select r.series, r.year, count(*)::int as wanted
    from jsonb_to_recordset(requests) as r (series text, year int)
    group by r.series, r.year order by r.series, r.year
  loop
    series := request.series;
    year := request.year;
    insert into number_series as s (region, series, year, last) values (in_region, request.series, request.year, request.wanted)
    on conflict on constraint number_series_pkey do update set last = s.last + excluded.last
    returning s.last - request.wanted + 1 into first;
    return next;
  end loop;
end
$$;

create function remembered(in_region text, in_key text) returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('result', 'repeated', 'case', i.case_id, 'first', i.first_seq, 'last', i.last_seq)
  from idempotency i where i.region = in_region and i.key = in_key
$$;

create function store_act(in_region text, in_case uuid, a jsonb) returns void
language plpgsql as $$
begin
  insert into act (region, case_id, seq, act, done_by, done_as, done_at, facts, actor, numbers, voids, recorded_at, prev, hash)
  values (in_region, in_case, (a->>'seq')::int, a->>'act', a->>'by', a->>'as', a->>'at', a->'facts', a->'actor',
    a->'numbers', a->'voids', a->>'recordedAt', a->>'prev', a->>'hash');
  if a->'numbers' <> '[]' then
    insert into number (region, series, year, n, text, case_id, seq)
    select in_region, r.series, r.year, r.n, r.text, in_case, (a->>'seq')::int
    from jsonb_to_recordset(a->'numbers') as r (series text, year int, n int, text text);
  end if;
  if a ? 'voids' then
    update number m set voided_by = (a->>'seq')::int
    from jsonb_to_recordset(a->'voids') as r (series text, year int, n int)
    where m.region = in_region and m.case_id = in_case and m.voided_by is null
      and (m.series, m.year, m.n) = (r.series, r.year, r.n);
    if jsonb_array_length(a->'voids') <> (
      select count(*) from number m
      where m.region = in_region and m.case_id = in_case and m.voided_by = (a->>'seq')::int) then
      raise exception '要作废的号码不在本案或已经作废' using errcode = 'integrity_constraint_violation';
    end if;
  end if;
end
$$;

-- Brings the rows that lists read into line with the case; rows that say the same are not touched.
create function store_view(f case_file, p jsonb) returns void
language plpgsql as $$
declare
  opening constant boolean := p->'expected' = '0';
begin
  insert into case_sight as g (region, case_id, organ, opened_on)
  select f.region, f.case_id, o.organ, f.opened_on from unnest(f.sight) as o (organ)
  on conflict (region, case_id, organ) do update set opened_on = excluded.opened_on
  where g.opened_on is distinct from excluded.opened_on;

  if p->'clocks' <> '[]' then
    insert into clock as k (region, case_id, clock, recipient, organ, officer, title, due, due_at, provisional, status, duty, post)
    select f.region, f.case_id, r.clock, coalesce(r.recipient, ''), f.organ, f.officer, r.title, r.due, r."dueAt", r.provisional,
      r.status, r.duty, r.post
    from jsonb_to_recordset(p->'clocks') as r (clock text, recipient text, title text, due date, "dueAt" text,
      provisional boolean, status text, duty text, post text)
    on conflict (region, case_id, clock, recipient) do update
    set (organ, officer, title, due, due_at, provisional, status, duty, post)
      = (excluded.organ, excluded.officer, excluded.title, excluded.due, excluded.due_at, excluded.provisional, excluded.status,
        excluded.duty, excluded.post)
    where k.* is distinct from excluded.*;
  end if;

  if p->'tallies' <> '[]' then
    insert into tally as t (region, case_id, seq, act, on_day, procedure, edition, organ, choices, amounts, within, days)
    select f.region, f.case_id, r.seq, r.act, r."on", f.procedure, f.edition, f.organ, r.choices, r.amounts, r.within, r.days
    from jsonb_to_recordset(p->'tallies')
      as r (seq int, act text, "on" date, choices jsonb, amounts jsonb, within jsonb, days jsonb)
    on conflict (region, case_id, seq) do update set (act, on_day, organ, choices, amounts, within, days)
      = (excluded.act, excluded.on_day, excluded.organ, excluded.choices, excluded.amounts, excluded.within, excluded.days)
    where t.* is distinct from excluded.*;
  end if;

  if p->'disclosures' <> '[]' then
    insert into disclosure as d (region, case_id, key, from_day, until_day, title, content, procedure, edition, organ)
    select f.region, f.case_id, r.key, r."from", r.until, r.title, r.content, f.procedure, f.edition, f.organ
    from jsonb_to_recordset(p->'disclosures') as r (key text, "from" date, until date, title text, content jsonb)
    on conflict (region, case_id, key) do update set (from_day, until_day, title, content, organ)
      = (excluded.from_day, excluded.until_day, excluded.title, excluded.content, excluded.organ)
    where d.* is distinct from excluded.*;
  end if;

  if p->'links' <> '[]' then
    insert into link (region, case_id, kind, to_case)
    select f.region, f.case_id, r.kind, r."to" from jsonb_to_recordset(p->'links') as r (kind text, "to" uuid)
    on conflict do nothing;
  end if;

  insert into search as s (region, case_id, words)
  values (f.region, f.case_id,
    array_to_tsvector(array(select jsonb_array_elements_text(p->'lexemes') union all select '=' || f.number where f.number is not null)))
  on conflict (region, case_id) do update set words = excluded.words where s.words is distinct from excluded.words;

  if not opening then
    perform drop_from_view(f, p);
  end if;
end
$$;

-- Removes from the lists what the case no longer has.
create function drop_from_view(f case_file, p jsonb) returns void
language plpgsql as $$
begin
  delete from case_sight g where g.region = f.region and g.case_id = f.case_id and g.organ <> all (f.sight);
  delete from clock k where k.region = f.region and k.case_id = f.case_id and not exists (
    select from jsonb_to_recordset(p->'clocks') as r (clock text, recipient text)
    where r.clock = k.clock and coalesce(r.recipient, '') = k.recipient);
  delete from tally t where t.region = f.region and t.case_id = f.case_id and not exists (
    select from jsonb_to_recordset(p->'tallies') as r (seq int) where r.seq = t.seq);
  delete from disclosure d where d.region = f.region and d.case_id = f.case_id and not exists (
    select from jsonb_to_recordset(p->'disclosures') as r (key text) where r.key = d.key);
  delete from link l where l.region = f.region and l.case_id = f.case_id and not exists (
    select from jsonb_to_recordset(p->'links') as r (kind text, "to" uuid) where r.kind = l.kind and r."to" = l.to_case);
end
$$;

-- Stores the case as the acts leave it. Null when somebody else opened it first.
create function store_case(in_region text, in_case uuid, p jsonb) returns case_file
language plpgsql as $$
declare
  v constant jsonb := p->'view';
  last constant jsonb := p->'acts'->-1;
  seen_by constant text[] := array(select v->>'organ' union select jsonb_array_elements_text(v->'organs'));
  f case_file;
begin
  if p->'expected' = '0' then
    insert into case_file (region, case_id, procedure, edition, receipt_hash, version, head, organ, sight, number, title, state,
      state_title, opened_on, ended_on, officer, next_due)
    values (in_region, in_case, p->'opening'->>'procedure', p->'opening'->>'edition', p->'opening'->>'receipt',
      (last->>'seq')::int, last->>'hash', v->>'organ', seen_by, v->>'number', v->>'title', v->>'state',
      v->>'stateTitle', (v->>'openedOn')::date, (v->>'endedOn')::date, v->>'officer', (v->>'nextDue')::date)
    on conflict do nothing returning * into f;
  else
    update case_file c set version = (last->>'seq')::int, head = last->>'hash', organ = v->>'organ', sight = seen_by,
      number = coalesce(v->>'number', c.number), title = v->>'title', state = v->>'state', state_title = v->>'stateTitle',
      opened_on = (v->>'openedOn')::date, ended_on = (v->>'endedOn')::date, officer = v->>'officer',
      next_due = (v->>'nextDue')::date
    where c.region = in_region and c.case_id = in_case returning * into f;
  end if;
  return f;
end
$$;

-- Appends acts to a case whose version is the expected one and whose head is the hash the first of them names.
-- Answers {result: stored | repeated | version}; a chain that does not fit is an error.
create function append_acts(p jsonb) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  in_region constant text := p->>'region';
  in_case constant uuid := (p->>'case')::uuid;
  expected constant int := (p->>'expected')::int;
  added constant int := jsonb_array_length(p->'acts');
  f case_file;
  a jsonb;
  known jsonb;
  seq int;
  head text;
begin
  perform require_region(in_region);
  perform pg_advisory_xact_lock_shared(hashtext('yifa checkpoint'), hashtext(in_region));
  if p ? 'key' then
    known := remembered(in_region, p->>'key');
    if known is not null then return known; end if;
  end if;

  select c.version, c.head into seq, head from case_file c where c.region = in_region and c.case_id = in_case for update;
  if coalesce(seq, 0) <> expected then
    -- The first use of the key may have ended while we waited for the case.
    if p ? 'key' then known := remembered(in_region, p->>'key'); end if;
    return coalesce(known, jsonb_build_object('result', 'version', 'actual', coalesce(seq, 0)));
  end if;

  if p ? 'key' then
    insert into idempotency (region, key, case_id, first_seq, last_seq)
    values (in_region, p->>'key', in_case, expected + 1, expected + added) on conflict do nothing;
    if not found then return remembered(in_region, p->>'key'); end if;
  end if;

  f := store_case(in_region, in_case, p);
  if f.case_id is null then
    delete from idempotency i where i.region = in_region and i.key = p->>'key';
    return jsonb_build_object('result', 'version', 'actual',
      (select c.version from case_file c where c.region = in_region and c.case_id = in_case));
  end if;

  seq := expected;
  head := coalesce(head, repeat('0', 64));
  for a in select * from jsonb_array_elements(p->'acts') loop
    seq := seq + 1;
    if a->>'prev' is distinct from head or (a->>'seq')::int is distinct from seq then
      raise exception '案卷 % 的第 % 个行为与前一行为的摘要不相接', in_case, seq using errcode = 'integrity_constraint_violation';
    end if;
    perform store_act(in_region, in_case, a);
    head := a->>'hash';
  end loop;
  perform store_view(f, p);

  insert into record_total as t (region, part, cases, acts)
  values (in_region, get_byte(uuid_send(in_case), 15) & 15, case when expected = 0 then 1 else 0 end, added)
  on conflict (region, part) do update set cases = t.cases + excluded.cases, acts = t.acts + excluded.acts;
  insert into case_to_checkpoint (region, case_id, covered) values (in_region, in_case, expected) on conflict do nothing;
  return jsonb_build_object('result', 'stored');
end
$$;

-- Words are looked up past row-level security, which would keep their index from being used, but within the same bounds.
-- Rare words lead to their cases; with common ones it is shorter to go through the newest cases until enough have them.
create function search_cases(query tsquery, of_procedure text, in_state text, with_number text, is_ended boolean,
  before_day date, before_case uuid, most int)
returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant text := current_setting('yifa.region', true);
  own_organs constant text[] := string_to_array(current_setting('yifa.organs', true), ',');
  rare constant int := 2000;
  found uuid[];
  has_words text := 'c.case_id = any ($2)';
begin
  found := array(select s.case_id from search s where s.region = here and s.words @@ query limit rare + 1);
  if cardinality(found) > rare then
    has_words := 'exists (select from search s where s.region = $1 and s.case_id = c.case_id and s.words @@ $3)';
  end if;
  return query execute 'select c.case_id from case_file c where c.region = $1 and ' || has_words || '
    and ($4 = array[''*''] or c.sight && $4)
    and ($5 is null or c.procedure = $5)
    and ($6 is null or c.state = $6)
    and ($7 is null or c.number = $7)
    and ($8 is null or (c.ended_on is not null) = $8)
    and ($9 is null or (c.opened_on, c.case_id) < ($9, $10))
    order by c.opened_on desc, c.case_id desc limit $11'
  using here, found, query, own_organs, of_procedure, in_state, with_number, is_ended, before_day, before_case, most;
end
$$;

-- Draws together the cases that changed since the last checkpoint, at most so many, as the leaves of the next.
-- No append runs in the region until the transaction ends.
create function begin_checkpoint(in_region text, most int)
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
    from changed join case_file c on c.region = in_region and c.case_id = changed.case_id
  ), leaf as (
    insert into checkpoint_leaf (region, case_id, version, head, checkpoint)
    select in_region, m.case_id, m.version, m.head,
      1 + coalesce((select max(k.checkpoint) from checkpoint k where k.region = in_region), 0)
    from marked m
  )
  select m.case_id, m.version, m.head, m.added from marked m order by m.case_id;
end
$$;

create function finish_checkpoint(p jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform require_region(p->>'region');
  insert into checkpoint (region, checkpoint, made_at, complete, leaves, cases, acts, root, prev, signer, signature)
  values (p->>'region', (p->>'checkpoint')::int, p->>'at', (p->>'complete')::boolean, (p->>'leaves')::int, (p->>'cases')::bigint, (p->>'acts')::bigint,
    p->>'root', p->>'prev', p->>'signer', p->>'signature');
end
$$;

-- Every region of which anything at all is kept.
create function recorded_regions() returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select region from record_total union select region from checkpoint
  union select distinct region from case_file union select distinct region from act order by 1
$$;

do $$
declare
  name text;
begin
  foreach name in array array['require_region(text)', 'allocate_numbers(text, jsonb)', 'remembered(text, text)',
    'store_act(text, uuid, jsonb)', 'store_view(case_file, jsonb)', 'drop_from_view(case_file, jsonb)',
    'store_case(text, uuid, jsonb)', 'append_acts(jsonb)', 'search_cases(tsquery, text, text, text, boolean, date, uuid, int)',
    'begin_checkpoint(text, int)', 'finish_checkpoint(jsonb)', 'recorded_regions()'] loop
    execute 'revoke all on function ' || name || ' from public';
  end loop;
end
$$;
grant execute on function allocate_numbers(text, jsonb), append_acts(jsonb), begin_checkpoint(text, int),
  search_cases(tsquery, text, text, text, boolean, date, uuid, int), finish_checkpoint(jsonb), recorded_regions() to yifa_app;
