// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/visitorspage.h"

#include "app/visitors/visitordrawer.h"
#include "app/visitors/visitorsdelegate.h"
#include "app/widgets/datatable.h"
#include "app/widgets/venuecombo.h"
#include "models/persontext.h"
#include "ui_visitorspage.h"

#include <QScrollBar>
#include <QShortcut>

namespace foyer::app {

using models::VisitorsModel;

namespace {

constexpr int kDrawerWidth = 268;
constexpr int kRoomForDrawer = 900;
constexpr int kManyColumns = 860; ///< Narrower tables leave out how they signed in,
constexpr int kSomeColumns = 660; ///< then how often and since when.

QStringList columnSamples()
{
    const auto moment = [](QDate day) {
        return models::rowTimeText(QDateTime(day, QTime(22, 58)).toMSecsSinceEpoch(), {});
    };
    return {{},
            {},
            QStringLiteral("000"),
            QStringLiteral("0000"),
            everyMonth(models::dateText),
            everyMonth(moment),
            VisitorsModel::tr("Female"),
            QStringLiteral("00"),
            QStringLiteral("Facebook")};
}

} // namespace

VisitorsPage::VisitorsPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::VisitorsPage>())
    , m_model(context.reader, context.clock)
    , m_refresher(
          context.reader, [this] { load(); }, this)
{
    m_ui->setupUi(this);
    m_drawer = new VisitorDrawer(context, this);
    m_drawer->setFixedWidth(kDrawerWidth);
    m_ui->lower->addWidget(m_drawer);
    setUpTable();
    setUpControls();
    fillVenueCombo(*m_ui->venueFilter, {});
}

VisitorsPage::~VisitorsPage() = default;

void VisitorsPage::setUpTable()
{
    auto *table = m_ui->table;
    table->setModel(&m_model);
    m_model.follow(*m_context.privacy);
    table->setItemDelegate(new VisitorsDelegate(m_context.theme, table));
    table->setColumnSamples(columnSamples());
    table->setColumnHidden(VisitorsModel::Gender,
                           true); // In the drawer; the heading's menu brings them back.
    table->setColumnHidden(VisitorsModel::Age, true);
    table->setOptionalColumns({VisitorsModel::SignedInWith}, kManyColumns);
    table->setOptionalColumns({VisitorsModel::SignIns, VisitorsModel::FirstSeen}, kSomeColumns);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VisitorsPage::showChosen);
    connect(&m_model, &VisitorsModel::refreshed, this, &VisitorsPage::takeRows);
    connect(&m_model, &VisitorsModel::counted, this, &VisitorsPage::showCount);
    connect(&m_context.theme, &Theme::changed, table->viewport(), qOverload<>(&QWidget::update));
}

void VisitorsPage::setUpControls()
{
    // At each key: the next one's search takes the place of this one's.
    connect(m_ui->search, &QLineEdit::textChanged, this, &VisitorsPage::applyFilter);
    connect(m_ui->venueFilter, &QComboBox::currentIndexChanged, this, &VisitorsPage::applyFilter);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &Page::exportRequested);
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (m_filter == storage::VisitorFilter()) {
            Q_EMIT pageRequested(PageId::Endpoint);
            return;
        }
        m_ui->search->clear();
        m_ui->venueFilter->setCurrentIndex(0);
        applyFilter();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
}

void VisitorsPage::setActive(bool isActive)
{
    m_refresher.setActive(isActive);
}

bool VisitorsPage::isSettled() const
{
    return m_hasLoaded && m_refresher.isIdle() && !m_model.isCounting() && m_drawer->isSettled();
}

void VisitorsPage::load()
{
    m_partsLoading = 2;
    m_model.refresh();
    loadVenues();
    m_drawer->refresh();
}

void VisitorsPage::loadVenues()
{
    m_context.reader.run(
        this, [](storage::Database &db) { return storage::venues(db); },
        [this](const Result<QList<storage::VenueRow>> &venues) {
            if (venues)
                fillVenueCombo(*m_ui->venueFilter, *venues);
            partLoaded();
        });
}

void VisitorsPage::partLoaded()
{
    if (m_partsLoading > 0 && --m_partsLoading == 0)
        m_refresher.finished();
}

void VisitorsPage::applyFilter()
{
    const storage::VisitorFilter filter{m_ui->search->text().trimmed(), chosenVenue(*m_ui->venueFilter)};
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_ui->table->verticalScrollBar()->setValue(0);
    m_drawer->clear();
    m_model.setFilter(filter);
}

void VisitorsPage::takeRows(const Result<void> &result)
{
    m_hasLoaded = true;
    showCount();
    showEmptiness(result);
    if (hasRoomForDrawer() && m_ui->table->verticalScrollBar()->value() == 0)
        m_ui->table->chooseNewest();
    partLoaded();
}

void VisitorsPage::showCount()
{
    const auto matching = m_model.matching();
    if (!matching) {
        m_ui->count->clear();
        return;
    }
    const auto number = QLocale().toString(*matching);
    m_ui->count->setText(m_filter == storage::VisitorFilter() ? number : tr("%1 match").arg(number));
    m_ui->count->setAccessibleName(tr("%1 visitors").arg(number));
}

void VisitorsPage::showEmptiness(const Result<void> &result)
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->tableStack->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->tablePage);
    if (!isEmpty)
        return;
    m_ui->emptyButton->setVisible(result.has_value());
    if (!result) {
        m_ui->emptyTitle->setText(tr("The visitors cannot be read"));
        m_ui->emptyText->setText(result.error().message);
    } else if (m_filter != storage::VisitorFilter()) {
        m_ui->emptyTitle->setText(tr("Nobody matches"));
        m_ui->emptyText->setText(tr("No visitor matches this search and venue."));
        m_ui->emptyButton->setText(tr("Show all visitors"));
    } else {
        m_ui->emptyTitle->setText(tr("No visitors yet"));
        m_ui->emptyText->setText(tr("Paste this computer's webhook address into Purple, under Management › "
                                    "Venues › Webhooks. Guests appear here as they sign in."));
        m_ui->emptyButton->setText(tr("Show the address"));
    }
}

void VisitorsPage::showChosen()
{
    const auto current = m_ui->table->currentIndex();
    m_drawer->setVisible(current.isValid() || hasRoomForDrawer());
    if (current.isValid())
        m_drawer->showVisitor(m_model.row(current.row()).visitorId);
    else
        m_drawer->clear();
}

bool VisitorsPage::hasRoomForDrawer() const
{
    return width() >= kRoomForDrawer;
}

void VisitorsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_drawer->setVisible(m_ui->table->currentIndex().isValid() || hasRoomForDrawer());
}

} // namespace foyer::app
