// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries.h"
#include "storage/sql.h"

#include <functional>

// What the query files share: reading a profile or a sign-in, and searching for text.
namespace foyer::storage {

/// The columns of a profile in the table alias p, as readProfile() expects them.
inline constexpr QLatin1StringView
    kProfileColumns("p.first_name, p.last_name, p.email, p.gender, p.date_of_birth, p.provider");

/// The condition that row t of visits is the one of row s of sign_ins: the last that had begun by then. (A
/// business day begins within two days of the same one in UTC.)
inline constexpr QLatin1StringView kVisitOfSignIn(
    "t.visitor_id = s.visitor_id AND t.venue_id = s.venue_id AND t.day = (SELECT max(o.day) FROM visits o "
    "WHERE o.visitor_id = s.visitor_id AND o.venue_id = s.venue_id "
    "AND o.day BETWEEN s.authenticated_at / 86400000 - 2 AND s.authenticated_at / 86400000 + 2 "
    "AND o.first_at <= s.authenticated_at)");

/// The ordinal of the visit t among those held of the visitor at the venue.
inline constexpr QLatin1StringView kOrdinalOfVisit(
    "(SELECT count(*) FROM visits o WHERE o.visitor_id = t.visitor_id AND o.venue_id = t.venue_id "
    "AND o.day <= t.day)");

/// How many visitors there are: by the rollups, because counting a million takes as long as showing a page.
/// Those who were forgotten stay in them; until everything has been counted after a migration they know
/// nobody.
inline constexpr QLatin1StringView
    kVisitorsHeld("(SELECT CASE WHEN EXISTS (SELECT 1 FROM meta WHERE name = 'counts_incomplete') "
                  "THEN (SELECT count(*) FROM visitors) "
                  "ELSE (SELECT total(visitors) FROM frequency_counts WHERE scope = -1) - "
                  "(SELECT total(visitors) FROM frequency_counts_forgotten WHERE scope = -1) END)");

[[nodiscard]] Profile readProfile(const Statement &row, int firstColumn);

/// Terms of a WHERE clause with the values of their question marks.
struct Conditions
{
    QStringList terms;
    QVariantList values;

    void add(const QString &term, const QVariantList &termValues = {})
    {
        terms.append(term);
        values.append(termValues);
    }

    void add(const Conditions &others)
    {
        terms += others.terms;
        values += others.values;
    }

    /// " WHERE …", or nothing.
    [[nodiscard]] QString sql() const
    {
        return terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + terms.join(QStringLiteral(" AND "));
    }
};

/// How all sign-ins that \a filter shows in the live table are sought, for a text that is not empty.
struct SignInSearch
{
    bool isOfFew = false;  ///< Of so few visitors that each one's are looked up, by the index of identities.
    Conditions conditions; ///< Lets all through that match; on the aliases as signInRows() has them.
};

[[nodiscard]] Result<SignInSearch> signInSearch(QSqlDatabase &db, const LiveFilter &filter);

/// Runs the query of live rows of sign-ins (aliases: s sign_ins, v venues, p profiles) with \a conditions and
/// \a order, and keeps the first \a limit rows that \a accepts takes.
[[nodiscard]] Result<QList<LiveRow>> signInRows(
    QSqlDatabase &db, const Conditions &conditions, const QString &order, int limit,
    const std::function<bool(const LiveRow &)> &accepts = [](const LiveRow &) { return true; });

} // namespace foyer::storage
