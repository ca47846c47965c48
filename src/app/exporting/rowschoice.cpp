// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/rowschoice.h"

#include "app/exporting/exporttext.h"
#include "app/widgets/look.h"
#include "domain/displaytext.h"
#include "models/venuetext.h"
#include "ui_rowschoice.h"

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace foyer::app {

namespace {

constexpr int kLongestWord = 60;
constexpr int kRowHeight = 24;
constexpr int kRowPadding = 8;

} // namespace

RowsChoice::RowsChoice(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::RowsChoice>())
{
    m_ui->setupUi(this);
    const auto tell = [this] {
        showChoice();
        Q_EMIT changed();
    };
    // Whichever is unticked, another one is ticked.
    for (const auto *button : {m_ui->asOnPageButton, m_ui->allVenuesButton, m_ui->chosenVenuesButton}) {
        connect(button, &QRadioButton::toggled, this, [tell](bool isOn) {
            if (isOn)
                tell();
        });
    }
    connect(m_ui->venueList, &QListWidget::itemChanged, this, tell);
    for (const auto *box : {m_ui->fromCheck, m_ui->toCheck})
        connect(box, &QCheckBox::toggled, this, tell);
    for (const auto *date : {m_ui->fromDate, m_ui->toDate})
        connect(date, &QDateEdit::dateChanged, this, tell);
    showPage();
}

RowsChoice::~RowsChoice() = default;

void RowsChoice::offerPage(const ExportRequest &request)
{
    m_request = request;
    m_kind = request.kind;
    const QSignalBlocker blocker(this);
    m_returnsToPage = request.filter != storage::ExportFilter();
    showPage();
}

void RowsChoice::setDays(QDate from, QDate to)
{
    const QSignalBlocker blocker(this);
    m_ui->fromDate->setDate(from);
    m_ui->toDate->setDate(to);
}

void RowsChoice::setVenues(const QList<storage::VenueRow> &venues)
{
    {
        const QSignalBlocker blocker(m_ui->venueList);
        m_ui->venueList->clear();
        for (const storage::VenueRow &venue : venues) {
            auto *item = new QListWidgetItem(models::venueText(venue.name, venue.id), m_ui->venueList);
            item->setData(Qt::UserRole, venue.id);
            item->setSizeHint({0, std::max(kRowHeight, fontMetrics().height() + kRowPadding)});
            item->setCheckState(Qt::Unchecked);
        }
    }
    m_hasVenues = true;
    tickWanted();
}

void RowsChoice::setKind(storage::ExportKind kind)
{
    m_kind = kind;
    const QSignalBlocker blocker(this);
    showPage();
}

void RowsChoice::chooseVenues(const QList<qint64> &ids)
{
    const QSignalBlocker blocker(this);
    m_wanted = ids;
    m_returnsToPage = false;
    (ids.isEmpty() ? m_ui->allVenuesButton : m_ui->chosenVenuesButton)->setChecked(true);
    if (m_hasVenues)
        tickWanted();
}

void RowsChoice::tickWanted()
{
    if (m_wanted.isEmpty() && m_missing.isEmpty())
        return;
    const QSignalBlocker blocker(m_ui->venueList);
    m_missing = m_wanted;
    for (int row = 0; row < m_ui->venueList->count(); ++row) {
        QListWidgetItem *item = m_ui->venueList->item(row);
        const qint64 id = item->data(Qt::UserRole).toLongLong();
        item->setCheckState(m_wanted.contains(id) ? Qt::Checked : Qt::Unchecked);
        m_missing.removeAll(id);
    }
    m_wanted.clear();
    Q_EMIT changed();
}

/// What the page shows is offered where it is filtered, and chosen where the kind of rows allows it.
void RowsChoice::showPage()
{
    const bool isFiltered = m_request.filter != storage::ExportFilter();
    const bool isPossible = storage::canFilter(m_kind, m_request.filter);
    m_ui->asOnPageButton->setVisible(isFiltered);
    m_ui->pageWords->setVisible(isFiltered);
    m_ui->asOnPageButton->setEnabled(isPossible);
    if (!isPossible && m_ui->asOnPageButton->isChecked()) {
        m_returnsToPage = true;
        m_ui->allVenuesButton->setChecked(true);
    } else if (isPossible && std::exchange(m_returnsToPage, false)) {
        m_ui->asOnPageButton->setChecked(true);
    }
    QStringList words;
    for (const QString &word : std::as_const(m_request.words))
        words.append(displayText(word, kLongestWord));
    const QString text = isPossible ? words.join(QStringLiteral(" · "))
                                    : tr("%1 cannot be limited as the page is.").arg(kindText(m_kind));
    m_ui->pageWords->setText(text);
    m_ui->asOnPageButton->setAccessibleDescription(text);
    showChoice();
}

void RowsChoice::showChoice()
{
    const bool isChosen = !isAsOnPage();
    m_ui->venueList->setEnabled(m_ui->chosenVenuesButton->isChecked());
    m_ui->fromCheck->setEnabled(isChosen);
    m_ui->toCheck->setEnabled(isChosen);
    m_ui->fromDate->setEnabled(isChosen && m_ui->fromCheck->isChecked());
    m_ui->toDate->setEnabled(isChosen && m_ui->toCheck->isChecked());
}

bool RowsChoice::isAsOnPage() const
{
    return m_ui->asOnPageButton->isChecked();
}

QList<qint64> RowsChoice::venueIds() const
{
    QList<qint64> ids;
    if (!m_ui->chosenVenuesButton->isChecked())
        return ids;
    for (int row = 0; row < m_ui->venueList->count(); ++row) {
        const QListWidgetItem *item = m_ui->venueList->item(row);
        if (item->checkState() == Qt::Checked)
            ids.append(item->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

storage::ExportFilter RowsChoice::filter() const
{
    if (isAsOnPage())
        return m_request.filter;
    storage::ExportFilter filter{.venueIds = venueIds()};
    if (m_ui->fromCheck->isChecked())
        filter.from = m_ui->fromDate->date();
    if (m_ui->toCheck->isChecked())
        filter.to = m_ui->toDate->date();
    return filter;
}

QString RowsChoice::problem() const
{
    const auto chosen = filter();
    if (m_ui->chosenVenuesButton->isChecked() && chosen.venueIds.isEmpty()) {
        return m_missing.isEmpty() ? tr("Tick at least one venue.")
                                   : tr("The preset's venues are no longer there. Tick at least one venue.");
    }
    if (chosen.from && chosen.to && *chosen.from > *chosen.to)
        return tr("The first day is after the last one.");
    return {};
}

QString RowsChoice::remark() const
{
    if (m_missing.isEmpty() || !m_ui->chosenVenuesButton->isChecked())
        return {};
    return tr("%Ln of the preset's venues are no longer there.", nullptr, pluralNumber(m_missing.size()));
}

} // namespace foyer::app
