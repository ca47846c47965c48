-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: a year of believable guests. Some 120 visits a day at each venue, one to three sign-ins in a visit, five in
-- nine visitors new and the others come back; names, devices and ways to sign up of different lengths; some deliveries
-- repeated, few broken. All of it follows from a delivery's number, so that a run can be cut into pieces.
-- Arguments: number of the first delivery, of the one after the last, of all deliveries of all pieces, the time (s
-- since 1970) at which the year ends. Prints REACHED when the last one of the piece has been handed over: whoever
-- started wrk then ends it with SIGINT, and the summary follows.

dofile(debug.getinfo(1, "S").source:match("^@(.*/)") .. "result.lua")
local bit = require("bit")
local days, visitsPerVenueAndDay, daySeconds = 365, 120, 86400
local opening, openSeconds = 8 * 3600, 15 * 3600
-- Twelve sign-ins make eight visits: which visit, and which sign-in of it.
local visitOfSlot = {0, 1, 2, 3, 4, 4, 5, 5, 6, 7, 7, 7}
local ordinalOfSlot = {0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 2}

local firstNames = {"Amelia", "Bob", "Jördis", "Li", "Maximilian", "Aoife", "Zoë", "Mohammed", "Anne-Marie", "José",
  "Oluwaseun", "Kateřina", "Ivan", "Дмитрий", "Ελένη", "さくら", "伟", "Noor", "Priya", "Tom", "Christopher", "Ana",
  "Guðrún", "Siobhán", "Lukas", "Elisabeth", "Mia", "François", "Alejandra", "Jo", "Bartholomew", "Yusuf", "Freya",
  "Ida", "Magdalena", "Sam", "Thandiwe", "Nguyễn", "Otto", "Valentina"}
local lastNames = {"Hart", "O'Brien", "Featherstonehaugh", "Ng", "Müller", "García Márquez", "Van den Berg", "Smith",
  "Okonkwo", "Novák", "Иванова", "Παπαδοπούλου", "佐藤", "王", "Al-Hassan", "Krishnamurthy", "Jones", "Wood", "Øster",
  "Jónsdóttir", "Nic Giolla Phádraig", "Rossi", "Kowalczyk", "Lindqvist", "de la Cruz", "Patel", "Evans", "Brown",
  "Yıldız", "Haddad", "Fernández", "Schwarzenberger", "Ali", "Taylor-Smythe", "Moreau", "Kim", "Dube", "Trần", "Lee"}
local mailHosts = {"gmail.example", "outlook.example", "yahoo.example", "icloud.example", "web.example",
  "harbour-and-sons.example", "university.example"}
local providers = {"Form", "Form", "Form", "Form", "Form", "Google", "Google", "Facebook", "Facebook", "Apple", "LinkedIn"}
local userAgents = {
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_%d like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_%d like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/14%d.0.0.0 Mobile Safari/537.36",
  "Mozilla/5.0 (Linux; Android 14; SM-A54%dB Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.7339.51 Mobile Safari/537.36",
  "Mozilla/5.0 (Linux; Android 13; moto g%d) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/13%d.0.0.0 Safari/537.36 Edg/141.0.0.0",
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_%d) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
  "Mozilla/5.0 (X11; Linux x86_64; rv:13%d.0) Gecko/20100101 Firefox/139.0"}
local venueKinds = {"Harbour Lantern Hotel", "Café Quay", "The Old Customs House", "Arena", "Airport Lounge"}

local delivery, ending, yearEnd, visitsPerDay, venues
local isOver = false

-- A number from 0 to limit - 1 that follows from n and the question (salt) and from nothing else.
local function roll(n, salt, limit)
  local x = bit.bxor(bit.tobit(n), bit.tobit(salt * 1640531527))
  for _ = 1, 3 do
    x = bit.tobit(bit.bxor(x, bit.rshift(x, 15)) * 2028179 % 4294967296) -- 31 + 21 bits: a double still holds that.
  end
  x = bit.bxor(x, bit.rshift(x, 16))
  return math.floor((x % 4294967296) / 4294967296 * limit)
end

-- Who comes: a visitor is named after their first visit. Those who came lately come back sooner, and often.
local function visitorOf(visit)
  local ordinal = 1
  while visit > 0 and roll(visit, 1, 9) >= 5 do
    local back = roll(visit, 2, 1000000) / 1000000
    visit = visit - 1 - math.floor(back * back * (visit - 1))
    ordinal = ordinal + 1
  end
  return visit, ordinal
end

local function device(visitor)
  local bytes = {}
  for i = 1, 4 do bytes[i] = roll(visitor, 10 + i, 256) end
  local mac = string.format("%02X-1A-%02X-%02X-%02X-%02X", roll(visitor, 10, 64) * 4 + 2, unpack(bytes))
  local agent = userAgents[1 + math.floor(math.sqrt(roll(visitor, 15, 64)))]
  return mac, string.format(agent, roll(visitor, 16, 8))
end

local function person(visitor)
  local first = firstNames[1 + roll(visitor, 20, #firstNames)]
  local last = lastNames[1 + roll(visitor, 21, #lastNames)]
  local fields = string.format('"email":"guest.%d%s@%s","firstName":"%s",', visitor * 7 % 999983,
    string.rep("x", roll(visitor, 22, 9)), mailHosts[1 + roll(visitor, 23, #mailHosts)], first)
  if roll(visitor, 24, 10) < 6 then
    fields = fields .. string.format('" dateOfBirth":"%d-%02d-%02d"," gender":"%s",', 1945 + roll(visitor, 25, 62),
      1 + roll(visitor, 26, 12), 1 + roll(visitor, 27, 28), roll(visitor, 28, 2) == 0 and "F" or "M")
  end
  return string.format('%s"id":%d,"lastName":"%s","provider":"%s"', fields, 20000000 + visitor * 3, last,
    providers[1 + roll(visitor, 29, #providers)])
end

local function signIn(number)
  local slot = number % 12 + 1
  local visit = math.floor(number / 12) * 8 + visitOfSlot[slot]
  local visitor, ordinal = visitorOf(visit)
  local venue = roll(roll(visit, 3, 10) == 0 and visit or visitor, 4, venues)
  local ofDay = visit % visitsPerDay
  local moment = yearEnd - (days - math.floor(visit / visitsPerDay)) * daySeconds + opening
    + math.floor(ofDay / visitsPerDay * openSeconds) + roll(visit, 5, 60) + ordinalOfSlot[slot] * (600 + roll(visit, 6, 5000))
  local mac, agent = device(visitor)
  return string.format('{"client":{"mac":"%s","userAgent":"%s"},"company":{"id":4711,"name":"Lantern & Quay Group"},'
    .. '"session":{"authenticationTime":"%s"},"user":{%s,"visitCountsFor Venues":{"%d":%d}},'
    .. '"venue":{"id":%d,"latitude":"%.7f","longitude":"%.7f","name":"%s %d"}}',
    mac, agent, os.date("!%Y-%m-%dT%H:%M:%S+0000", moment), person(visitor), 2101 + venue, ordinal, 2101 + venue,
    53.4 + venue / 1000, -2.1 + venue / 1000, venueKinds[1 + venue % #venueKinds], 1 + venue)
end

function init(args)
  delivery, ending, yearEnd = tonumber(args[1]), tonumber(args[2]), tonumber(args[4])
  local visits = tonumber(args[3]) * 8 / 12
  visitsPerDay = math.ceil(visits / days)
  venues = math.max(1, math.floor(visitsPerDay / visitsPerVenueAndDay + 0.5))
  wrk.headers["User-Agent"] = "Purple Webhook"
  wrk.headers["Accept-Encoding"] = "gzip"
end

function request()
  local number = math.min(delivery, ending - 1)
  delivery = delivery + 1
  if delivery >= ending and not isOver then
    isOver = true
    io.write("REACHED\n")
    io.flush()
    wrk.thread:stop()
  end
  local body
  if roll(number, 7, 100) < 3 then
    body = signIn(math.max(0, number - 1 - roll(number, 8, 500))) -- Purple did not hear the answer.
  else
    body = signIn(number)
  end
  if roll(number, 9, 5000) == 0 then body = body:sub(1, 200) end
  return wrk.format("POST", nil, nil, body)
end
