namespace Tests.Support;

/// <summary>A monotonic and a wall clock that stand still until a test moves them; timers fire in order as time passes.</summary>
internal sealed class ScriptedClock : TimeProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Lock _lock = new();
    private readonly List<ScriptedTimer> _armed = [];
    private TimeSpan _now = TimeSpan.FromDays(1);
    private TimeSpan _wall;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ScriptedClock() => _wall = DateTimeOffset.UtcNow - DateTimeOffset.UnixEpoch - _now;

    /// <summary>Time since the clock was made, plus a day.</summary>
    public TimeSpan Elapsed { get { lock (_lock) return _now; } }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Elapsed.Ticks;

    public override DateTimeOffset GetUtcNow() { lock (_lock) return DateTimeOffset.UnixEpoch + _wall + _now; }

    /// <summary>Moves the wall clock alone, as an administrator or a bad time server would.</summary>
    public void JumpWall(TimeSpan by) { lock (_lock) _wall += by; }

    /// <summary>Lets time pass, firing every timer that falls due on the way.</summary>
    public void Pass(TimeSpan time)
    {
        var until = Elapsed + time;
        while (NextDue(until) is { } timer) timer.Fire();
        lock (_lock) _now = until;
    }

    /// <summary>Waits until somebody waits for a time in this range, then lets exactly that time pass; gives it.</summary>
    public async Task<TimeSpan> PassTo(TimeSpan least, TimeSpan most)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            Task changed;
            TimeSpan? wait;
            lock (_lock)
            {
                changed = _changed.Task;
                wait = _armed.Select(timer => timer.Due - _now).Where(due => due >= least && due <= most).Order().Select(due => (TimeSpan?)due).FirstOrDefault();
            }

            if (wait is { } found)
            {
                Pass(found);
                return found;
            }

            try
            {
                await changed.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"Nobody waits for {least} to {most}. Waits now: {string.Join(", ", Waits)}");
            }
        }
    }

    public Task<TimeSpan> PassTo(double leastSeconds, double mostSeconds) => PassTo(TimeSpan.FromSeconds(leastSeconds), TimeSpan.FromSeconds(mostSeconds));

    /// <summary>Waits until what is waited for is as a story wants it.</summary>
    public async Task Until(Func<IReadOnlyList<TimeSpan>, bool> condition, string failure)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            Task changed;
            lock (_lock) changed = _changed.Task;
            if (condition(Waits)) return;
            try
            {
                await changed.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"{failure}. Waits now: {string.Join(", ", Waits)}");
            }
        }
    }

    /// <summary>What is waited for now, shortest first.</summary>
    public IReadOnlyList<TimeSpan> Waits { get { lock (_lock) return [.. _armed.Select(timer => timer.Due - _now).Order()]; } }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ScriptedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private ScriptedTimer? NextDue(TimeSpan until)
    {
        lock (_lock)
        {
            if (_armed.Where(timer => timer.Due <= until).MinBy(timer => timer.Due) is not { } timer) return null;
            _now = timer.Due > _now ? timer.Due : _now;
            _armed.Remove(timer);
            if (timer.Period > TimeSpan.Zero) Arm(timer, timer.Period);
            return timer;
        }
    }

    private void Arm(ScriptedTimer timer, TimeSpan due)
    {
        lock (_lock)
        {
            _armed.Remove(timer);
            if (due != Timeout.InfiniteTimeSpan)
            {
                timer.Due = _now + due;
                _armed.Add(timer);
            }

            _changed.TrySetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private sealed class ScriptedTimer(ScriptedClock clock, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan Due { get; set; }

        public TimeSpan Period { get; private set; } = Timeout.InfiniteTimeSpan;

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Period = period;
            clock.Arm(this, dueTime);
            return true;
        }

        public void Dispose() => clock.Arm(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
