// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macaddress.h"
#include "storage/liverowsql.h"

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

/// A SELECT in brackets may stand where a list of ids does.
struct Subquery
{
    QString sql;
    QVariantList values;
};

/// The condition on the alias p of profiles that lets all through in which \a text is.
void addProfileTerm(Conditions &conditions, const SearchText &text);

/// The ids of all profiles in which \a text may be, by the search index.
[[nodiscard]] Result<Subquery> profilesWith(QSqlDatabase &db, const SearchText &text);

/// The ids of all visitors with a MAC address that \a text, which has to be one's beginning, begins.
[[nodiscard]] Subquery visitorsWithMac(const SearchText &text);

/// The ids of all visitors who have had such a profile or such a MAC address.
[[nodiscard]] Result<Subquery> visitorsWith(QSqlDatabase &db, const SearchText &text);

} // namespace foyer::storage
