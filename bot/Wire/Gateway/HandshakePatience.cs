namespace Bot.Wire.Gateway;

/// <summary>
/// How long a shard waits for the answer to RESUME and IDENTIFY, and when it gives a session up: after two RESUMEs
/// without an answer, or three that failed in any way (GW-14, GW-R2). Each IDENTIFY without an answer doubles the time
/// to the next one (GW-6, GW-8).
/// </summary>
internal sealed class HandshakePatience
{
    private const int MostFailedResumes = 3;
    private const int MostUnansweredResumes = 2;

    // Two resumes, the pauses behind them and the turn of the new session stay under 75 s.
    private static readonly TimeSpan ResumeTime = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan LongestResumePause = TimeSpan.FromSeconds(5);

    // During an outage of Discord READY may take long; at the longest time 144 sessions are begun in a day.
    private static readonly TimeSpan ShortestReadyTime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestReadyTime = TimeSpan.FromMinutes(10);
    private int _failedResumes;
    private int _unansweredResumes;
    private TimeSpan _readyTime = ShortestReadyTime;

    /// <summary>How long the next RESUME or IDENTIFY may go unanswered.</summary>
    public TimeSpan Limit(bool isResume) => isResume ? ResumeTime : _readyTime;

    /// <summary>Counts how a connection ended; true when the session it tried to resume is given up.</summary>
    public bool GivesUp(ConnectionEnd end, bool wasResume)
    {
        if (end.Served is not null)
        {
            (_failedResumes, _unansweredResumes, _readyTime) = (0, 0, ShortestReadyTime);
            return false;
        }

        if (!wasResume)
        {
            if (end.Unanswered is not null)
                _readyTime = _readyTime * 2 < LongestReadyTime ? _readyTime * 2 : LongestReadyTime;
            return false;
        }

        _failedResumes++;
        if (end.Unanswered is not null) _unansweredResumes++;
        if (_failedResumes < MostFailedResumes && _unansweredResumes < MostUnansweredResumes) return false;
        (_failedResumes, _unansweredResumes) = (0, 0);
        return true;
    }

    /// <summary>
    /// The pause before the next connection: at most five seconds where RESUME was not answered, and what is left of
    /// the limit where the wait for READY ended before it, as on a connection whose heartbeats go unanswered too.
    /// </summary>
    public static TimeSpan Pause(TimeSpan backoff, ConnectionEnd end, TimeSpan limit, bool wasResume)
    {
        if (end.Unanswered is not { } waited) return backoff;
        if (wasResume) return backoff < LongestResumePause ? backoff : LongestResumePause;
        return backoff > limit - waited ? backoff : limit - waited;
    }
}
