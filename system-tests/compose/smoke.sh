#!/usr/bin/env bash
# Tries docker-compose.yml for real: builds, starts everything, walks one dossier from the counter to the citizen's rating, stops, starts
# again and finds it as it was. Needs a Docker engine, docker compose (or docker-compose 1.29) and curl. Works beside other
# deployments on the same machine: project name, secrets and ports are its own, and it removes nothing but its own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly HEALTHY_WITHIN=1200 ARRIVES_WITHIN=90 # seconds; generous, for a machine with other work
readonly CENTRE=000.00.30.H34 AGENCY=000.00.01.H34 PROCEDURE=2.000488

project=motcua-smoke-$$
work=$(mktemp -d)
body=$work/body
step='start'

say() { printf 'compose smoke %4d s  %s\n' "$SECONDS" "$1"; }
step() { step=$1; say "$1"; }
fail() { echo "compose smoke: $step: $1" >&2; exit 1; }

if docker compose version >/dev/null 2>&1; then compose_command=(docker compose); else compose_command=(docker-compose); fi
compose() { "${compose_command[@]}" --project-name "$project" --env-file "$work/env" -f docker-compose.yml "$@"; }
quietly() { "$@" >"$work/log" 2>&1 || { tail -n 60 "$work/log" >&2; fail "$* failed"; }; }

last_logs() {
  local service
  for service in $(compose config --services 2>/dev/null); do
    echo "--- $service"
    compose logs --no-color --tail 300 "$service" 2>&1 | grep -v $'\tat ' | tail -n 30 | cut -c1-400
  done >&2
}

finish() {
  local status=$?
  trap - EXIT INT TERM
  if [[ -f $work/env ]]; then
    if ((status)); then
      echo "compose smoke: failed at: $step" >&2
      last_logs || true
    fi
    compose down --volumes --remove-orphans --rmi local --timeout 20 >/dev/null 2>&1 || true
  fi
  rm -rf "$work"
  exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# --- the deployment -------------------------------------------------------------------------------------------------

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

declare -A port=()
choose_ports() {
  local name taken=' '
  for name in INTAKE DIGITIZATION PAYMENT REPORTING KEYCLOAK POSTGRES KAFKA VNPAY_SANDBOX; do
    while port[$name]=$((20000 + RANDOM % 12000)) && { listens "${port[$name]}" || [[ $taken == *" ${port[$name]} "* ]]; }; do :; done
    taken+="${port[$name]} "
  done
}

write_env() {
  local name edits=()
  for name in "${!port[@]}"; do
    edits+=(-e "s/^${name}_PORT=\(.*\)$/${name}_PORT=${port[$name]}/")
  done
  edits+=(-e "s/localhost:8080/localhost:${port[KEYCLOAK]}/" -e "s/localhost:8083/localhost:${port[PAYMENT]}/"
    -e "s/localhost:8085/localhost:${port[VNPAY_SANDBOX]}/")
  (umask 077 && system-tests/compose/new-env --sandbox | sed "${edits[@]}" >"$work/env")
}

setting() { sed -n "s/^$1=//p" "$work/env"; }

healthy() { # the names of the healthy services
  local id
  for id in $(compose ps -q 2>/dev/null); do
    docker inspect --format '{{if .State.Health}}{{if eq .State.Health.Status "healthy"}}{{index .Config.Labels "com.docker.compose.service"}}{{end}}{{end}}' "$id"
  done | sed '/^$/d' | sort | tr '\n' ' '
}

start() { # compose itself waits for what others depend on; meanwhile this says what is healthy
  local up expected names seen='' deadline=$((SECONDS + HEALTHY_WITHIN))
  expected=$(compose config --services | wc -l)
  compose up -d >"$work/log" 2>&1 &
  up=$!
  until names=$(healthy) && (($(wc -w <<<"$names") == expected)); do
    if [[ $names != "$seen" ]]; then say "  healthy: $names"; seen=$names; fi
    if [[ $up ]] && ! kill -0 "$up" 2>/dev/null; then
      wait "$up" || { tail -n 60 "$work/log" >&2; fail 'compose up failed'; }
      up=
    fi
    ((SECONDS < deadline)) || fail "only these services are healthy after $HEALTHY_WITHIN s: $names"
    sleep 1
  done
  [[ -z $up ]] || wait "$up"
  say "  healthy: all $expected"
}

# --- calls ----------------------------------------------------------------------------------------------------------

base() { echo "http://localhost:${port[$1]}"; }
field() { grep -oE "\"$1\" *: *(\"[^\"]*\"|[^,}\"]+)" "$body" | head -n 1 | sed -E 's/^"[^"]*" *: *"?//; s/"$//' || true; }
has() { grep -qE "$1" "$body" || fail "the answer has no $1: $(head -c 600 "$body")"; }

# call STATUS CURL-ARGUMENT...: any other status fails. $again holds those that pass by themselves, while a fact is on its way.
again=
call() {
  local expected=$1 status deadline=$((SECONDS + ARRIVES_WITHIN))
  shift
  while status=$(curl --silent --show-error --max-time 30 --output "$body" --write-out '%{http_code}' "$@" || true) &&
    [[ $status != "$expected" && " $again " == *" $status "* ]] && ((SECONDS < deadline)); do
    sleep 0.3
  done
  [[ $status == "$expected" ]] || fail "${*: -1} answered $status instead of $expected: $(head -c 600 "$body" 2>/dev/null)"
}
as() { # USER STATUS CURL-ARGUMENT...
  local user=$1
  shift
  call 200 --data "client_id=motcua-cli&client_secret=$(setting MOTCUA_CLI_SECRET)" \
    --data "grant_type=password&username=$user&password=$password" "$(base KEYCLOAK)/realms/motcua/protocol/openid-connect/token"
  call "$1" --header "Authorization: Bearer $(field access_token)" "${@:2}"
}
readonly JSON=(--header 'Content-Type: application/json' --data)
post() { as "$1" "$2" "${JSON[@]}" "$3" "$4"; } # USER STATUS BODY URL
act() { again=409; post "$1" 200 "$3" "$dossier/$2"; again=; } # USER ACTION BODY

password=$(head -c 18 /dev/urandom | od -An -v -tx1 | tr -d ' \n')
user() { # NAME ROLE STAFF EMPLOYER UNIT
  local admin id role realm
  realm=$(base KEYCLOAK)/admin/realms/motcua
  call 200 --data "client_id=admin-cli&grant_type=password&username=admin&password=$(setting KEYCLOAK_ADMIN_PASSWORD)" \
    "$(base KEYCLOAK)/realms/master/protocol/openid-connect/token"
  admin="Authorization: Bearer $(field access_token)"
  call 201 --header "$admin" "${JSON[@]}" "{\"username\":\"$1\",\"enabled\":true,
    \"attributes\":{\"staff\":[\"$3\"],\"employer\":[\"$4\"],\"unit\":[\"$5\"]},
    \"credentials\":[{\"type\":\"password\",\"value\":\"$password\"}]}" "$realm/users"
  call 200 --header "$admin" "$realm/users?username=$1&exact=true"
  id=$(field id)
  call 200 --header "$admin" "$realm/roles/$2"
  role=$(<"$body")
  call 204 --header "$admin" "${JSON[@]}" "[$role]" "$realm/users/$id/role-mappings/realm"
}

scan() { # FILE: a real one-page PDF
  local object content='BT /F1 18 Tf 72 760 Td (Smoke test) Tj ET' offsets=() n=0 table
  printf '%%PDF-1.4\n' >"$1"
  for object in '<< /Type /Catalog /Pages 2 0 R >>' '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' \
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>' \
    "<< /Length ${#content} >>"$'\nstream\n'"$content"$'\nendstream' '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'; do
    offsets+=("$(wc -c <"$1")")
    printf '%d 0 obj\n%s\nendobj\n' $((++n)) "$object" >>"$1"
  done
  table=$(wc -c <"$1")
  {
    printf 'xref\n0 %d\n0000000000 65535 f \n' $((n + 1))
    printf '%010d 00000 n \n' "${offsets[@]}"
    printf 'trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n' $((n + 1)) "$table"
  } >>"$1"
}

# --- what is tried ----------------------------------------------------------------------------------------------------

deploy() {
  step 'docker-compose.yml and .env.example agree'
  quietly system-tests/compose/check-env
  choose_ports
  write_env
  say "  ${compose_command[*]} $("${compose_command[@]}" version --short), engine $(docker version --format '{{.Server.Version}}')"
  step "the images are built, by ${compose_command[*]}"
  quietly compose build
  step 'everything starts'
  start
}

users() {
  step 'Keycloak: five users, each with a role and what the token must say'
  user receiver receiver BD-01 POST "$CENTRE"
  user digitizer digitizer BD-08 POST "$CENTRE"
  user officer officer 01-CV-01 STATE "$AGENCY"
  user manager manager QL-01 STATE "$CENTRE"
  user auditor auditor KT-01 STATE "$CENTRE"
}

journey() {
  step 'without a token: 401'
  call 401 "$(base INTAKE)/api/v1/dossiers/unknown"

  step 'received at the counter by a postal employee'
  post receiver 201 "{\"procedure\":\"$PROCEDURE\",\"unit\":\"$AGENCY\",\"channel\":\"COUNTER\",
    \"applicant\":{\"kind\":\"CITIZEN\",\"name\":\"Y Thảo\",\"identityNumber\":\"062190001234\",\"phone\":\"0905123456\",\"email\":\"y.thao@example.vn\",\"address\":\"12 Trần Phú, Kon Tum\"},
    \"components\":[{\"code\":\"TP01\",\"copies\":1,\"form\":\"PAPER\"},{\"code\":\"TP02\",\"copies\":1,\"form\":\"PAPER\"}],\"return\":{\"by\":\"COUNTER\"}}" \
    "$(base INTAKE)/api/v1/dossiers"
  code=$(field code)
  dossier=$(base INTAKE)/api/v1/dossiers/$code
  say "  dossier $code"

  step 'its scan uploaded'
  scan "$work/scan.pdf"
  again=404
  as digitizer 201 --form "file=@$work/scan.pdf;type=application/pdf" "$(base DIGITIZATION)/api/v1/dossiers/$code/components/TP01/scans"
  sha256=$(field sha256)

  step 'made to last, signed and time-stamped'
  local deadline=$((SECONDS + ARRIVES_WITHIN))
  until as digitizer 200 "$(base DIGITIZATION)/api/v1/dossiers/$code/papers" && grep -q '"state":"KEPT"' "$body"; do
    ((SECONDS < deadline)) || fail "the scan is not signed after $ARRIVES_WITHIN s: $(cat "$body")"
    sleep 1
  done
  signed=$(field sha256)
  as digitizer 200 "$(base DIGITIZATION)/api/v1/papers/$signed/signatures?dossier=$code"
  has '"verdict":"VALID"'

  step 'its fee charged, and paid through the gateway, which calls back signed'
  as receiver 200 "$(base PAYMENT)/api/v1/dossiers/$code/charges"
  again=
  post receiver 201 '{"method":"ONLINE","gateway":"VNPAY"}' "$(base PAYMENT)/api/v1/dossiers/$code/payments"
  local pay_url reference
  pay_url=$(field payUrl)
  reference=$(grep -oE 'vnp_TxnRef=[^&]+' <<<"$pay_url")
  call 200 "$pay_url"
  call 200 --request POST "$(base VNPAY_SANDBOX)/sandbox/pay?$reference&outcome=success"
  has '"ipnRspCode":"00"'

  step 'forwarded, decided by the agency, returned, rated'
  act receiver forwarding '{}'
  act officer decision '{"outcome":"APPROVED","electronicResult":true,"documents":[{"type":"KQ.G01.000001","number":"01/PLLTTP","electronic":true}]}'
  act receiver return '{"by":"COUNTER"}'
  act receiver rating '{"score":5}'
}

as_it_was() {
  step "$1"
  as manager 200 "$dossier"
  has '"status":"RETURNED"'
  has '"rating":5'
  call 200 "$(base INTAKE)/public/v1/dossiers/$code"
  as digitizer 200 "$(base DIGITIZATION)/api/v1/papers/$sha256?dossier=$code"
  cmp -s "$body" "$work/scan.pdf" || fail 'the paper is not the one that was uploaded'
  as digitizer 200 "$(base DIGITIZATION)/api/v1/papers/$signed/signatures?dossier=$code"
  has '"verdict":"VALID"'
}

reported() {
  step 'reporting has heard of it; the logs verify'
  local day deadline=$((SECONDS + ARRIVES_WITHIN))
  day=$(TZ=Asia/Ho_Chi_Minh date +%F)
  until as manager 200 "$(base REPORTING)/api/v1/reports/one-stop/received-by-post/dossiers?from=$day&to=$day" && grep -q "$code" "$body"; do
    ((SECONDS < deadline)) || fail "the report does not know the dossier: $(head -c 600 "$body")"
    sleep 0.5
  done
  local service
  for service in INTAKE DIGITIZATION PAYMENT; do
    as auditor 200 "$(base $service)/api/v1/event-log/verification"
    has '"intact" *: *true'
  done
}

deploy
users
journey
as_it_was 'the dossier is returned, its paper can be read'
reported
step 'stopped and removed, the volumes kept'
quietly compose down --timeout 60
step 'started again'
start
as_it_was 'the dossier is still there'
reported
say 'passed'
