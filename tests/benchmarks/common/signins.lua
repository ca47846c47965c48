-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: posts a different sign-in each time, as they come on a busy day: each as it happens, ten a second, of
-- visitors who sign in three times, five minutes apart, at one of eight venues.
-- Arguments: a number that no other run has.

dofile(debug.getinfo(1, "S").source:match("^@(.*/)") .. "result.lua")

local head = [[{"client":{"mac":"02-1A-2B-]]
local middle = [[","userAgent":"Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148"},"company":{"id":4711,"name":"Lantern & Quay Group"},"session":{"authenticationTime":"]]
local tail = [["venue":{"id":%d,"latitude":"53.4857388","longitude":"-2.0999813","name":"Harbour Lantern Hotel %d"}}]]
local person = [[+0000"},"user":{" dateOfBirth":"1990-05-01","email":"guest%d@example.com","firstName":"Jördis"," gender":"F","id":%d,"lastName":"O'Brien","provider":"Form","visitCountsFor Venues":{"%d":1}},]]
local start = 1767254400 -- 2026-01-01T08:00:00Z
local count, run = 0, 0

function init(args)
  run = tonumber(args[1])
  count = run * 100000000
  wrk.headers["User-Agent"] = "Purple Webhook"
  wrk.headers["Accept-Encoding"] = "gzip"
end

function request()
  count = count + 1
  local nth = count % 3
  local visitor = 2000 + math.floor(count / 3) - nth * 1000
  local venue = 2101 + visitor % 8
  local mac = string.format("%02X-%02X-%02X", visitor % 256, math.floor(visitor / 256) % 256, math.floor(visitor / 65536) % 256)
  local body = head .. mac .. middle .. os.date("!%Y-%m-%dT%H:%M:%S", start + run * 86400 + math.floor(count % 100000000 / 10))
    .. string.format(person, visitor, visitor, venue) .. string.format(tail, venue, venue)
  return wrk.format("POST", nil, nil, body)
end
