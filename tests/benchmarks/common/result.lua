-- SPDX-License-Identifier: GPL-3.0-or-later
-- For scripts of wrk: how they tell whoever started it what became of their requests.

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('\nRESULT {"answered":%d,"seconds":%.6f,"p50_us":%d,"p99_us":%d,"not_200":%d,"broken":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50), latency:percentile(99), errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
