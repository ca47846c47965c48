// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/textsearch.h"

#include "storage/incoming.h"
#include "storage/searchindex.h"

#include <QRegularExpression>

namespace foyer::storage {

namespace {

constexpr qsizetype kRun = 3;       // What the index knows of: runs of so many characters.
constexpr qsizetype kMostRuns = 10; // More leave out hardly anything more, and the most common take longest.

/// The MAC addresses that begin with the text, in any written form.
std::optional<std::pair<qint64, qint64>> macsOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[-:.\\s]"));
    static const QRegularExpression digits(QStringLiteral("^[0-9A-Fa-f]{4,12}$"));
    const QString bare = QString(text).remove(separators);
    if (!digits.match(bare).hasMatch())
        return {};
    constexpr int kDigits = 12;
    constexpr int kBits = 4; // Of a digit.
    const auto open = kBits * (kDigits - bare.size());
    const qint64 first = bare.toLongLong(nullptr, 16) << open;
    return std::pair(first, first + (qint64{1} << open) - 1);
}

/// SQLite's LIKE knows the case of ASCII letters alone, GLOB none at all: each letter is a choice of its
/// cases.
QString globOf(const QString &text)
{
    QString pattern(u'*');
    for (const char32_t character : text.toUcs4()) {
        QString cases;
        for (const char32_t each : {character, QChar::toLower(character), QChar::toUpper(character),
                                    QChar::toTitleCase(character)}) {
            QString one;
            one += QChar::fromUcs4(each);
            if (!cases.contains(one))
                cases += one;
        }
        const bool isSpecial = character == U'*' || character == U'?' || character == U'[';
        const bool hasOneCase = QStringView(cases).size() == (character > 0xFFFF ? 2 : 1);
        pattern += hasOneCase && !isSpecial ? cases : QString(u'[' + cases + u']');
    }
    return pattern + u'*';
}

QString quoted(QString run)
{
    return u'"' + run.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// What the index finds \a text by; for at least three characters.
QString allRuns(const QString &text)
{
    const auto characters = text.toUcs4();
    QStringList runs;
    for (qsizetype i = 0; i + kRun <= characters.size() && i < kMostRuns; ++i)
        runs.append(
            quoted(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + i, kRun)));
    return runs.join(QStringLiteral(" AND "));
}

/// One or two characters: every run that begins with them. Empty: there is none.
Result<QString> anyRun(QSqlDatabase &db, const QString &text)
{
    QString folded;
    for (const char32_t character : text.toUcs4())
        folded += QChar::fromUcs4(QChar::toCaseFolded(character));
    Statement select(db, QStringLiteral("SELECT term FROM profile_terms WHERE term >= ? AND term < ?"));
    QString end = folded;
    end += QChar::fromUcs4(QChar::LastValidCodePoint);
    if (auto ran = select.run(folded, end); !ran)
        return ran.error();
    QStringList runs;
    while (select.next())
        runs.append(quoted(select.text(0)));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return runs.join(QStringLiteral(" OR "));
}

Result<QString> expressionFor(QSqlDatabase &db, const QString &text)
{
    return text.toUcs4().size() < kRun ? anyRun(db, text) : Result<QString>(allRuns(text));
}

const QString kProfileTerm = QStringLiteral("(p.first_name || ' ' || p.last_name GLOB ? OR p.email GLOB ?)");

} // namespace

SearchText::SearchText(const QString &typed)
    : m_text(QString(typed).remove(QChar(0)).trimmed()), m_pattern(globOf(m_text)), m_macs(macsOf(m_text))
{}

bool SearchText::isIn(const QString &text) const
{
    return text.contains(m_text, Qt::CaseInsensitive);
}

bool SearchText::isIn(const Profile &profile) const
{
    return isIn(QString(profile.firstName + u' ' + profile.lastName)) || isIn(profile.email);
}

bool SearchText::begins(const std::optional<MacAddress> &mac) const
{
    return mac && m_macs && macColumn(mac) >= m_macs->first && macColumn(mac) <= m_macs->second;
}

void addProfileTerm(Conditions &conditions, const SearchText &text)
{
    conditions.add(kProfileTerm, {text.glob(), text.glob()});
}

VisitorSearch visitorSearch(const SearchText &text)
{
    VisitorSearch search{.conditions = {}, .hasMac = {QStringLiteral("0"), {}}};
    Conditions byText;
    addProfileTerm(byText, text);
    QString term = byText.terms.first();
    if (text.macs()) {
        const auto byMac = visitorsWithMac(text);
        search.hasMac = {QStringLiteral("v.visitor_id IN (") + byMac.sql + u')', byMac.values};
        term += QStringLiteral(" OR ") + search.hasMac.sql;
        byText.values += search.hasMac.values;
    }
    search.conditions.add(u'(' + term + u')', byText.values);
    return search;
}

void addCandidates(Conditions &conditions, const Subquery &profiles, const SearchText &text)
{
    QString term = QStringLiteral("v.profile_id IN (") + profiles.sql + u')';
    QVariantList values = profiles.values;
    if (text.macs()) {
        const auto byMac = visitorsWithMac(text);
        term = u'(' + term + QStringLiteral(" OR v.visitor_id IN (") + byMac.sql + QStringLiteral("))");
        values += byMac.values;
    }
    conditions.add(term, values);
}

Result<Subquery> profilesWith(QSqlDatabase &db, const SearchText &text)
{
    const auto expression = expressionFor(db, text.text());
    if (!expression)
        return expression.error();
    Subquery found{QStringLiteral("SELECT p.id FROM profiles p WHERE p.id > ") +
                       SearchIndex::profileMarkSql() + QStringLiteral(" AND ") + kProfileTerm,
                   {text.glob(), text.glob()}};
    if (!expression->isEmpty()) {
        found.sql +=
            QStringLiteral(" UNION ALL SELECT rowid FROM profile_search WHERE profile_search MATCH ?");
        found.values.append(*expression);
    }
    return found;
}

Subquery visitorsWithMac(const SearchText &text)
{
    const auto [first, last] = *text.macs();
    return {QStringLiteral("SELECT visitor_id FROM macs WHERE mac BETWEEN ? AND ? UNION ALL "
                           "SELECT visitor_id FROM sign_ins WHERE id > ") +
                SearchIndex::signInMarkSql() + QStringLiteral(" AND mac BETWEEN ? AND ?"),
            {first, last, first, last}};
}

Result<bool> areFew(QSqlDatabase &db, const Subquery &profiles, const SearchText &text)
{
    auto candidates = profiles;
    if (text.macs()) {
        const auto byMac = visitorsWithMac(text);
        candidates.sql += QStringLiteral(" UNION ALL ") + byMac.sql;
        candidates.values += byMac.values;
    }
    return hasAtMost(db, candidates, kFewCandidates);
}

Subquery visitorsWith(const Subquery &profiles, const SearchText &text)
{
    Subquery found{QStringLiteral("SELECT visitor_id FROM profiles WHERE id IN (") + profiles.sql + u')',
                   profiles.values};
    if (text.macs()) {
        const auto byMac = visitorsWithMac(text);
        found.sql += QStringLiteral(" UNION ALL ") + byMac.sql;
        found.values += byMac.values;
    }
    return found;
}

} // namespace foyer::storage
