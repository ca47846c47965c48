// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagemeter.h"

#include "app/pages.h"
#include "app/widgets/filterpill.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

#include <chrono>

namespace foyer::benchmarks {

namespace {

using namespace std::chrono_literals;

// Without a paint for so long there will be none: what was asked for looks as what was there.
constexpr qint64 kNoPaintNs = 60'000'000;
constexpr qint64 kPatienceNs = 120'000'000'000;

qint64 nowNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double milliseconds(qint64 ns)
{
    return double(ns) / 1e6;
}

} // namespace

PageMeter::PageMeter(app::MainWindow &window) : m_window(window)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    connect(&m_timer, &QTimer::timeout, this, &PageMeter::look);
    QApplication::instance()->installEventFilter(this);
}

void PageMeter::obey(const QString &line)
{
    const auto words = line.split(u' ');
    const auto action = actionOf(words);
    m_startNs = nowNs();
    m_readyNs = m_paintedNs = m_settledNs = m_lastPaintNs = 0;
    action();
    // Its form is filled as it opens; what comes later is what the certificate's files are worth.
    if (line == u"page settings")
        m_readyNs = nowNs();
    followRows();
    m_timer.start();
}

std::function<void()> PageMeter::actionOf(const QStringList &words)
{
    const auto *page = m_window.currentPage();
    const QString verb = words.value(0);
    const QString name = words.value(1);
    if (verb == u"page")
        return [this, id = *app::pageFromWord(name)] { m_window.showPage(id); };
    if (verb == u"choose") {
        auto *box = page->findChild<QComboBox *>(name);
        return [box, index = words.value(2).toInt()] { box->setCurrentIndex(index); };
    }
    if (verb == u"pill") {
        auto *pill = page->findChild<app::FilterPill *>(name);
        const int index = words.value(2).toInt();
        return [pill, index] {
            if (index < 0)
                Q_EMIT pill->removed();
            else
                Q_EMIT pill->chosen(index);
        };
    }
    if (verb == u"press") {
        auto *button = page->findChild<QAbstractButton *>(name);
        return [button] { button->click(); };
    }
    if (verb == u"row") {
        auto *table = page->findChild<QAbstractItemView *>(name);
        return
            [table, row = words.value(2).toInt()] { table->setCurrentIndex(table->model()->index(row, 0)); };
    }
    if (verb == u"type") {
        auto *field = page->findChild<QLineEdit *>(name);
        return [field, text = words.mid(2).join(u' ')] { field->setText(text); };
    }
    return [] {};
}

/// Rows that are exchanged are there before the page has settled, and are painted then.
void PageMeter::followRows()
{
    const auto tables = m_window.currentPage()->findChildren<QAbstractItemView *>();
    for (const auto *table : tables) {
        const auto *model = table->model();
        if (model == nullptr || !table->isVisible())
            continue;
        const auto ready = [this] {
            if (m_readyNs == 0)
                m_readyNs = nowNs();
        };
        disconnect(model, nullptr, this, nullptr);
        connect(model, &QAbstractItemModel::modelReset, this, ready);
        connect(model, &QAbstractItemModel::rowsInserted, this, ready);
    }
}

bool PageMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_timer.isActive()) {
        m_lastPaintNs = nowNs();
        // All that is painted with it is done when the event loop goes on.
        if (m_readyNs != 0 && m_paintedNs == 0) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_paintedNs == 0)
                        m_paintedNs = nowNs();
                },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

void PageMeter::look()
{
    const qint64 now = nowNs();
    const bool isSettled = m_window.currentPage()->isSettled();
    if (isSettled && m_settledNs == 0) {
        m_settledNs = now;
        if (m_readyNs == 0)
            m_readyNs = now;
    }
    if (!isSettled)
        m_settledNs = 0;
    const bool isQuiet = m_settledNs != 0 && now - std::max(m_settledNs, m_lastPaintNs) > kNoPaintNs;
    if (!isQuiet && now - m_startNs < kPatienceNs)
        return;
    m_timer.stop();
    const qint64 settledNs = std::max(m_settledNs, m_lastPaintNs);
    // Nothing changed on the screen: it was right when that was known.
    const qint64 paintedNs = m_paintedNs != 0 ? m_paintedNs : m_readyNs;
    Q_EMIT measured({{QStringLiteral("painted_ms"), milliseconds(paintedNs - m_startNs)},
                     {QStringLiteral("settled_ms"), milliseconds(settledNs - m_startNs)},
                     {QStringLiteral("painted_at_s"), double(paintedNs) / 1e9}});
}

} // namespace foyer::benchmarks
