// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "health/checks.h"
#include "health/verification.h"
#include "storage/rows.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace foyer::models {

/// What the Endpoint page knows, gathered by the caller.
struct EndpointInput
{
    health::EndpointFacts checks;
    std::optional<qint64> listeningSinceMs;
    std::optional<qint64> publicProbedMs; ///< When checks.publicAnswer came.
    bool hasPublicHost = false;           ///< Without one there is no public address to probe.
    storage::Totals totals;
    QMap<DeliveryOutcome, qint64> lastDay; ///< Deliveries of the last 24 h.
};

/// The endpoint in one word, best first.
enum class EndpointState { Healthy, Viewing, Check, Failing, CannotStore, NotListening };

/// One of the four steps to verified (contract.md, "Verification state").
struct EndpointStep
{
    QString title;
    QString text; ///< Since when, or what is missing.
    bool isDone = false;
    friend bool operator==(const EndpointStep &, const EndpointStep &) = default;
};

struct OutcomeCount
{
    QString label;
    qint64 count = 0;
    friend bool operator==(const OutcomeCount &, const OutcomeCount &) = default;
};

/// What the Endpoint page shows: a value, so that it is made and tested without a window.
struct EndpointView
{
    EndpointState state = EndpointState::NotListening;
    QList<EndpointStep> steps;
    QList<health::CheckResult> checks;
    QList<OutcomeCount> lastDay; ///< Deliveries of the last 24 h.
    qint64 refused = 0;          ///< Since the first start: refusals are counted, not logged.
    qint64 notStored = 0;        ///< Likewise: answered 503 because they could not be stored in time.
    friend bool operator==(const EndpointView &, const EndpointView &) = default;
};

[[nodiscard]] EndpointView endpointView(const EndpointInput &input);

/// "Healthy", "Check", …; translated.
[[nodiscard]] QString endpointStateText(EndpointState state);

} // namespace foyer::models
