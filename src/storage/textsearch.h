// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macaddress.h"
#include "storage/liverowsql.h"
#include "storage/subquery.h"

// Searching as somebody types. Whether something matches is decided here, row by row, and by nothing else:
// what SQL says on the way (GLOB, the search index) only leaves out rows that cannot match.
namespace foyer::storage {

/// What was typed into a search field.
class SearchText
{
public:
    explicit SearchText(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    [[nodiscard]] const QString &text() const { return m_text; }

    /// In any case, as Unicode sees it.
    [[nodiscard]] bool isIn(const QString &text) const;
    [[nodiscard]] bool isIn(const Profile &profile) const; ///< In "first last" or the email.
    [[nodiscard]] bool begins(const std::optional<MacAddress> &mac) const;

    /// So short that whatever the search index finds is found: it is one run of letters, or the beginning of
    /// some.
    [[nodiscard]] bool isDecidedByIndex() const { return !m_macs && m_text.toUcs4().size() <= 3; }

    /// For `GLOB ?`.
    [[nodiscard]] const QString &glob() const { return m_pattern; }

    /// The lowest and the highest of the MAC addresses that it begins, in whichever way it was written, as
    /// they stand in tables; nothing: it is the beginning of none.
    [[nodiscard]] const std::optional<std::pair<qint64, qint64>> &macs() const { return m_macs; }

private:
    QString m_text;
    QString m_pattern;
    std::optional<std::pair<qint64, qint64>> m_macs;
};

/// What a search for visitors asks of the aliases v of visitors and p of their profiles.
struct VisitorSearch
{
    Conditions conditions; ///< Lets all through who match.
    Subquery hasMac;       ///< A column: whether they match by a MAC address; otherwise isIn() decides.
};

[[nodiscard]] VisitorSearch visitorSearch(const SearchText &text);

/// The condition on the alias v of visitors who have one of \a profiles, of profilesWith(), now, or such a
/// MAC address.
void addCandidates(Conditions &conditions, const Subquery &profiles, const SearchText &text);

/// The condition on the alias p of profiles that lets all through in which \a text is.
void addProfileTerm(Conditions &conditions, const SearchText &text);

/// The ids of all profiles in which \a text may be, by the search index.
[[nodiscard]] Result<Subquery> profilesWith(QSqlDatabase &db, const SearchText &text);

/// How many ids are looked up one by one: of more, the newest are met sooner on the way back through all.
inline constexpr int kFewCandidates = 3'000;

/// Whether \a profiles, of profilesWith(), and the visitors with such a MAC address are.
[[nodiscard]] Result<bool> areFew(QSqlDatabase &db, const Subquery &profiles, const SearchText &text);

/// The ids of all visitors with a MAC address that \a text, which has to be one's beginning, begins.
[[nodiscard]] Subquery visitorsWithMac(const SearchText &text);

/// The ids of all visitors who have had one of \a profiles, of profilesWith(), or such a MAC address.
[[nodiscard]] Subquery visitorsWith(const Subquery &profiles, const SearchText &text);

} // namespace foyer::storage
