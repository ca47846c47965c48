// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/visitorfilterbar.h"

#include "app/visitors/daterangedialog.h"
#include "app/visitors/savedfiltersmenu.h"
#include "app/widgets/filterpill.h"
#include "app/widgets/flowlayout.h"
#include "models/traittext.h"
#include "models/venuetext.h"

#include <QDateTime>
#include <QPushButton>

namespace foyer::app {

using models::DateRange;
using models::VisitorFacets;

namespace {

constexpr int kGap = 8;

} // namespace

VisitorFilterBar::VisitorFilterBar(const Theme &theme, const Clock &clock, const QString &stateFile,
                                   QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(clock)
{
    auto *layout = new FlowLayout(this);
    layout->setSpacing(kGap);
    addVenuePill();
    addDatePill("lastSeenFilter", tr("Last seen"), &VisitorFacets::lastSeen);
    addDatePill("firstSeenFilter", tr("First seen"), &VisitorFacets::firstSeen);
    addPill<bool>("visitsFilter", tr("Visits"), &VisitorFacets::isReturning,
                  {{tr("New (one visit)"), false}, {tr("Returning (more than one)"), true}});
    QList<Choice<Gender>> genders;
    for (const auto gender : {Gender::Female, Gender::Male, Gender::Other, Gender::Unknown})
        genders.append({models::genderName(gender), gender});
    addPill("genderFilter", tr("Gender"), &VisitorFacets::gender, genders);
    QList<Choice<AgeBand>> ages;
    for (int band = 1; band < kAgeBands; ++band)
        ages.append({models::ageBandText(AgeBand(band)), AgeBand(band)});
    ages.append({models::ageBandText(AgeBand::Unknown), AgeBand::Unknown});
    addPill("ageFilter", tr("Age"), &VisitorFacets::age, ages);
    QList<Choice<Provider>> providers;
    for (int provider = 1; provider < kProviders; ++provider)
        providers.append({models::providerName(Provider(provider)), Provider(provider)});
    providers.append({models::providerName(Provider::Unknown), Provider::Unknown});
    addPill("providerFilter", tr("Signed in with"), &VisitorFacets::provider, providers);
    addPill<bool>("emailFilter", tr("Email"), &VisitorFacets::hasEmail,
                  {{tr("Has one"), true}, {tr("Has none"), false}});
    addButtons(stateFile);
    showFacets();
}

FilterPill *VisitorFilterBar::makePill(const char *name, const QString &title)
{
    auto *pill = new FilterPill(m_theme, title, this);
    pill->setObjectName(QLatin1String(name));
    layout()->addWidget(pill);
    return pill;
}

template <typename T>
void VisitorFilterBar::addPill(const char *name, const QString &title, Member<T> member,
                               const QList<Choice<T>> &choices)
{
    auto *pill = makePill(name, title);
    QStringList texts;
    for (const auto &choice : choices)
        texts.append(choice.text);
    pill->setChoices(texts);
    connect(pill, &FilterPill::chosen, this,
            [this, member, choices](int index) { take<T>(member, choices.at(index).value); });
    connect(pill, &FilterPill::removed, this, [this, member] { take<T>(member, std::nullopt); });
    m_showers.append([this, pill, member, choices] {
        const auto &value = m_facets.*member;
        for (int i = 0; value && i < choices.size(); ++i) {
            if (choices.at(i).value == *value) {
                pill->setValue(choices.at(i).text, i);
                return;
            }
        }
        pill->setValue({});
    });
}

void VisitorFilterBar::addVenuePill()
{
    m_venuePill = makePill("venueFilter", tr("Venue"));
    connect(m_venuePill, &FilterPill::chosen, this,
            [this](int index) { take<qint64>(&VisitorFacets::venueId, m_venues.at(index).id); });
    connect(m_venuePill, &FilterPill::removed, this,
            [this] { take<qint64>(&VisitorFacets::venueId, std::nullopt); });
    m_showers.append([this] {
        if (!m_facets.venueId) {
            m_venuePill->setValue({});
            return;
        }
        const auto at = std::find_if(m_venues.cbegin(), m_venues.cend(),
                                     [this](const auto &each) { return each.id == *m_facets.venueId; });
        const bool isKnown = at != m_venues.cend();
        m_venuePill->setValue(models::venueText(isKnown ? at->name : QString(), *m_facets.venueId),
                              isKnown ? static_cast<int>(at - m_venues.cbegin()) : -1);
    });
}

void VisitorFilterBar::addDatePill(const char *name, const QString &title, Member<DateRange> member)
{
    auto *pill = makePill(name, title);
    const auto ranges = models::movingRanges();
    QStringList texts;
    for (const auto &range : ranges)
        texts.append(range.text());
    texts.append(tr("Choose dates…"));
    pill->setChoices(texts);
    connect(pill, &FilterPill::chosen, this, [this, title, member, ranges](int index) {
        if (index < ranges.size())
            take<DateRange>(member, ranges.at(index));
        else
            askForDates(title, member);
    });
    connect(pill, &FilterPill::removed, this, [this, member] { take<DateRange>(member, std::nullopt); });
    m_showers.append([this, pill, member, ranges] {
        const auto &range = m_facets.*member;
        if (!range) {
            pill->setValue({});
            return;
        }
        const auto index = ranges.indexOf(*range);
        pill->setValue(range->text(), static_cast<int>(index < 0 ? ranges.size() : index));
    });
}

void VisitorFilterBar::askForDates(const QString &title, Member<DateRange> member)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
    const auto [first, last] =
        (m_facets.*member).value_or(DateRange{.kind = DateRange::Kind::Last28Days}).days(today);
    auto *dialog = new DateRangeDialog(title, first, last, this);
    dialog->setObjectName(QStringLiteral("dateRangeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DateRangeDialog::rangeChosen, this,
            [this, member](const DateRange &range) { take<DateRange>(member, range); });
    dialog->open();
}

template <typename T>
void VisitorFilterBar::take(Member<T> member, std::optional<T> value)
{
    auto facets = m_facets;
    facets.*member = std::move(value);
    setFacets(facets);
}

void VisitorFilterBar::addButtons(const QString &stateFile)
{
    m_clear = new QPushButton(tr("Clear all"), this);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setProperty("link", true);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFacets({}); });
    layout()->addWidget(m_clear);

    auto *saved = new QPushButton(tr("Saved filters"), this);
    saved->setObjectName(QStringLiteral("savedFilters"));
    saved->setProperty("link", true);
    m_saved = new SavedFiltersMenu(stateFile, saved);
    connect(m_saved, &SavedFiltersMenu::chosen, this, &VisitorFilterBar::setFacets);
    saved->setMenu(m_saved);
    layout()->addWidget(saved);
}

void VisitorFilterBar::setVenues(const QList<storage::VenueRow> &venues)
{
    if (venues == m_venues)
        return;
    m_venues = venues;
    QStringList names;
    for (const auto &venue : venues)
        names.append(models::venueText(venue.name, venue.id));
    m_venuePill->setChoices(names);
    showFacets();
}

QStringList VisitorFilterBar::words() const
{
    QStringList words;
    const auto pills = findChildren<FilterPill *>(QString(), Qt::FindDirectChildrenOnly);
    for (const auto *pill : pills) {
        if (pill->isOn())
            words.append(pill->text());
    }
    return words;
}

void VisitorFilterBar::setFacets(const VisitorFacets &facets)
{
    if (facets == m_facets)
        return;
    m_facets = facets;
    showFacets();
    Q_EMIT edited();
}

void VisitorFilterBar::showFacets()
{
    for (const auto &shower : std::as_const(m_showers))
        shower();
    m_clear->setVisible(!m_facets.isEmpty());
    m_saved->setFacets(m_facets);
}

} // namespace foyer::app
