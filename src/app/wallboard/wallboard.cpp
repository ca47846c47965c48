// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wallboard/wallboard.h"

#include "app/frame/receiverwords.h"
#include "app/wallboard/wallchart.h"
#include "app/wallboard/walltext.h"
#include "app/wallboard/walltile.h"
#include "app/widgets/elidinglabel.h"
#include "app/widgets/todayrow.h"
#include "app/widgets/venuecombo.h"
#include "models/todaytiles.h"
#include "storage/calendars.h"
#include "storage/queries.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace foyer::app {

namespace {

/// The last 15 minutes move on by themselves.
constexpr std::chrono::seconds kLookAgain{20};
constexpr int kClockTickMs = 1'000;
constexpr std::chrono::seconds kControlsStay{3};
const auto kVenueKey = QStringLiteral("wallboard/venue");
const auto kVenueNameKey = QStringLiteral("wallboard/venueName");

// Pixels on a screen of 1920 × 1080; others in proportion.
constexpr QSizeF kScreen(1'920, 1'080);
constexpr int kMargin = 40;
constexpr int kGap = 24;
constexpr int kVenueText = 56;
constexpr int kStateText = 32;
constexpr int kClockText = 88;
constexpr int kValueText = 104;
constexpr int kWordsText = 30;
constexpr int kSmallestCaption = 24;
constexpr int kAxisText = 26;

} // namespace

struct Wallboard::Numbers
{
    storage::TodaySummary summary;
    DayNumber day = 0;
    QList<storage::SpanCounts> hours;
    QList<storage::VenueRow> venues;
};

Wallboard::Wallboard(AppContext &context, WindowMemory &memory)
    : m_context(context)
    , m_memory(memory)
    , m_refresher(
          context.reader, [this] { load(); }, this)
{
    setObjectName(QStringLiteral("wallboard"));
    setWindowTitle(tr("Foyer – wallboard"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    auto *layout = new QVBoxLayout(this);
    buildHead();
    buildTiles();
    m_chart = new WallChart(context.theme, this);
    m_chart->setObjectName(QStringLiteral("wallChartCard"));
    layout->addWidget(m_chart);
    // The pointer is everywhere over the board itself, whatever is shown there.
    const auto shown = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *each : shown)
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    buildControls();
    layout->setStretch(layout->count() - 1, 1);

    for (const auto key : {Qt::Key_Escape, Qt::Key_F11})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &QWidget::close);
    m_clockTimer.setInterval(kClockTickMs);
    connect(&m_clockTimer, &QTimer::timeout, this, &Wallboard::showTime);
    m_refresher.repeatEvery(kLookAgain);
    m_controlsTimer.setSingleShot(true);
    m_controlsTimer.setInterval(kControlsStay);
    connect(&m_controlsTimer, &QTimer::timeout, this, &Wallboard::hideControls);
    if (context.receiver != nullptr)
        connect(context.receiver, &service::Receiver::statusChanged, this, &Wallboard::showState);
    showState();
    showTime();
}

Wallboard::~Wallboard() = default;

void Wallboard::buildHead()
{
    m_venue = new ElidingLabel(this);
    m_venue->setObjectName(QStringLiteral("wallVenue"));
    m_venue->setFullText(tr("All venues"));
    m_state = makeWallLabel(this, "wall", "wallState");
    m_clock = makeWallLabel(this, "wall", "wallClock");
    m_date = makeWallLabel(this, "muted", "wallDate");
    m_problem = makeWallLabel(this, "wall", "wallProblem");
    m_problem->setProperty("tone", toneWord(Tone::Bad));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *left = new QVBoxLayout;
    left->addWidget(m_venue);
    left->addWidget(m_state);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_clock, 0, Qt::AlignRight);
    right->addWidget(m_date, 0, Qt::AlignRight);
    auto *head = new QHBoxLayout;
    head->addLayout(left, 1);
    head->addLayout(right);
    auto *board = static_cast<QVBoxLayout *>(layout());
    board->addLayout(head);
    board->addWidget(m_problem);
}

void Wallboard::buildTiles()
{
    auto *row = new QHBoxLayout;
    row->setObjectName(QStringLiteral("wallTiles"));
    for (const auto &caption : todayCaptions()) {
        auto *tile = new WallTile(m_context.theme, caption, this);
        row->addWidget(tile, 1);
        m_tiles.append(tile);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

/// Above the rest, so that nothing moves when it comes.
void Wallboard::buildControls()
{
    auto *bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("wallControls"));
    bar->setProperty("card", true);
    m_venues = new QComboBox(bar);
    m_venues->setObjectName(QStringLiteral("wallVenues"));
    m_venues->setAccessibleName(tr("Venue"));
    m_venues->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fillVenueCombo(*m_venues, {});
    if (const auto id = m_memory.value(kVenueKey); id.isValid())
        presetItem(*m_venues, id.toLongLong(), m_memory.value(kVenueNameKey).toString());
    m_venue->setFullText(m_venues->currentText());
    connect(m_venues, &QComboBox::currentIndexChanged, this, &Wallboard::chooseVenue);
    auto *leave = new QPushButton(tr("Leave (Esc)"), bar);
    leave->setObjectName(QStringLiteral("wallLeave"));
    connect(leave, &QPushButton::clicked, this, &QWidget::close);
    // By the keyboard alone: the bar stays where that is, and is to go after a click.
    for (QWidget *each : {static_cast<QWidget *>(m_venues), static_cast<QWidget *>(leave)})
        each->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(m_venues);
    row->addWidget(leave);
    m_controls = bar;
    bar->hide();
}

void Wallboard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
    m_clockTimer.start();
    m_refresher.setActive(true);
    hideControls();
}

void Wallboard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clockTimer.stop();
    m_refresher.setActive(false);
}

/// A venue has its own calendar, and with it its own today, as in the tiles.
Result<Wallboard::Numbers> Wallboard::read(storage::Database &db, std::optional<qint64> venueId, qint64 nowMs)
{
    auto summary = storage::todaySummary(db, venueId, nowMs);
    if (!summary)
        return summary.error();
    const auto calendars = storage::VenueCalendars::load(db);
    if (!calendars)
        return calendars.error();
    const auto &calendar = venueId ? calendars->of(*venueId) : calendars->standard();
    const DayNumber day = calendar.at(nowMs).day;
    auto hours =
        storage::countsBySpan(db, venueId.value_or(storage::kAllVenues), {day, day}, storage::Span::Hour);
    if (!hours)
        return hours.error();
    auto venues = storage::venues(db);
    if (!venues)
        return venues.error();
    return Numbers{*std::move(summary), day, *std::move(hours), *std::move(venues)};
}

void Wallboard::load()
{
    m_query = m_context.reader.start(
        this,
        [venue = chosenVenue(*m_venues), nowMs = m_context.clock.nowMs()](storage::Database &db) {
            return read(db, venue, nowMs);
        },
        [this](const Result<Numbers> &numbers) {
            // A viewer may look before there is a database: that is nothing wrong, only nothing yet.
            const bool isWrong = !numbers && numbers.error().code != ErrorCode::NotFound;
            m_problem->setVisible(isWrong);
            if (isWrong)
                m_problem->setText(numbers.error().message);
            if (numbers)
                showNumbers(*numbers);
            m_hasLoaded = true;
            m_refresher.finished();
        });
}

void Wallboard::showNumbers(const Numbers &numbers)
{
    fillVenueCombo(*m_venues, numbers.venues);
    m_venue->setFullText(m_venues->currentText());
    showToday(m_tiles, models::todayTiles(numbers.summary, dateOfDay(numbers.day)));
    m_chart->setHours(numbers.hours, numbers.day);
    fitText();
}

void Wallboard::showState()
{
    const auto words = receiverWords(m_context);
    m_state->setText(QString(words.mark % u' ' % words.brief));
    setLook(m_state, "tone", words.tone);
    m_state->setAccessibleName(words.phrase);
}

void Wallboard::showTime()
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs());
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // The C locale always has them.
    m_clock->setText(locale.toString(now.time(), format));
    m_date->setText(locale.toString(now.date(), QLocale::LongFormat));
}

void Wallboard::chooseVenue()
{
    const auto venue = chosenVenue(*m_venues);
    m_memory.setValue(kVenueKey, venue ? QVariant(*venue) : QVariant());
    m_memory.setValue(kVenueNameKey, venue ? QVariant(m_venues->currentText()) : QVariant());
    m_venue->setFullText(m_venues->currentText());
    m_refresher.restart();
    placeControls();
    if (m_controls->isVisible())
        m_controlsTimer.start();
}

void Wallboard::showControls()
{
    m_controlsTimer.start();
    if (m_controls->isVisible())
        return;
    unsetCursor();
    m_controls->show();
    placeControls();
}

void Wallboard::hideControls()
{
    const bool isInUse =
        m_venues->view()->isVisible() || m_controls->underMouse() || m_controls->isAncestorOf(focusWidget());
    if (isInUse) {
        m_controlsTimer.start();
        return;
    }
    m_controls->hide();
    setFocus();
    setCursor(Qt::BlankCursor);
}

void Wallboard::placeControls()
{
    m_controls->adjustSize();
    m_controls->move((width() - m_controls->width()) / 2, height() - m_controls->height() - kGap);
    m_controls->raise();
}

void Wallboard::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    showControls();
}

void Wallboard::keyPressEvent(QKeyEvent *event)
{
    showControls();
    QWidget::keyPressEvent(event);
}

/// Tab finds the bar without a mouse.
bool Wallboard::focusNextPrevChild(bool next)
{
    showControls();
    return QWidget::focusNextPrevChild(next);
}

void Wallboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
    if (m_controls->isVisible())
        placeControls();
}

void Wallboard::fitText()
{
    const qreal unit = std::min(width() / kScreen.width(), height() / kScreen.height());
    const auto pixels = [unit](int design) { return static_cast<int>(design * unit); };
    auto *board = static_cast<QVBoxLayout *>(layout());
    board->setContentsMargins(pixels(kMargin), pixels(kMargin), pixels(kMargin), pixels(kMargin));
    board->setSpacing(pixels(kGap));
    findChild<QHBoxLayout *>(QStringLiteral("wallTiles"))->setSpacing(pixels(kGap) * 3 / 4);
    m_chart->setSizes(pixels(kWordsText), pixels(kAxisText), pixels(kGap));
    setWallText(m_venue, pixels(kVenueText), QFont::Bold);
    setWallText(m_state, pixels(kStateText), QFont::DemiBold);
    setWallText(m_clock, pixels(kClockText), QFont::Bold);
    setWallText(m_date, pixels(kStateText));
    setWallText(m_problem, pixels(kStateText));
    // One size for all numbers and all captions; a number is never cut, a caption rather takes two lines than
    // get small.
    board->activate(); // The tiles are as wide as they are going to be.
    int value = pixels(kValueText);
    int caption = pixels(kWordsText);
    for (auto *tile : std::as_const(m_tiles)) {
        tile->setMargin(pixels(kWordsText) * 3 / 4);
        value = std::min(value, tile->fittingValue(value));
        caption = std::min(caption, tile->fittingCaption(caption));
    }
    caption = std::max(caption, pixels(kSmallestCaption));
    int captionHeight = 0;
    for (auto *tile : std::as_const(m_tiles)) {
        tile->setTextSizes(value, caption, pixels(kWordsText));
        captionHeight = std::max(captionHeight, tile->captionHeight());
    }
    for (auto *tile : std::as_const(m_tiles))
        tile->setCaptionHeight(captionHeight);
}

} // namespace foyer::app
