using Bot.Wire.Interactions;
using Bot.Wire.Json;
using Bot.Wire.Messages;
using Bot.Wire.Metrics;
using Bot.Wire.Rest;

namespace Bot.Wire.Http;

/// <summary>Interactions as signed requests: size, form, signature, and only then the JSON (HTTP-R1). It keeps nothing but the ids it has seen, so any number of copies can serve.</summary>
internal sealed class InteractionEndpoint(SignedRequest signed, InteractionServer server, UrgentRequests urgent, Webhooks webhooks, WireMetrics metrics, TimeProvider time, ILogger<InteractionEndpoint> logger)
{
    /// <summary>The largest body that is read.</summary>
    public const int LargestBody = 256 * 1024;

    /// <summary>Serves one request; whoever is not Discord gets the same 401, whatever is wrong.</summary>
    public async Task Serve(HttpContext context)
    {
        var received = time.GetTimestamp();
        var request = context.Request;
        if (request.ContentLength > LargestBody)
        {
            Refuse(context, StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (!HttpMethods.IsPost(request.Method) || !request.HasJsonContentType() || request.Headers.ContentEncoding.Count > 0 || !SignedRequest.HasForm(request.Headers))
        {
            Unverified(context);
            return;
        }

        var (body, refusal) = await Read(request, context.RequestAborted).ConfigureAwait(false);
        if (body is null) Refuse(context, refusal);
        else if (!signed.Holds(request.Headers, body)) Unverified(context);
        else if (InteractionReader.Read(Tolerant.Parse(body)) is not { } interaction)
            Refuse(context, StatusCodes.Status400BadRequest);
        else if (interaction.Type == InteractionType.Ping) await Write(context, MessageWriter.Pong).ConfigureAwait(false);
        else await Answer(context, interaction with { IsInline = true }, received).ConfigureAwait(false);
    }

    private async Task Answer(HttpContext context, Interaction interaction, long received)
    {
        var inline = new InlineAnswers(new CallbackAnswers(interaction, received, mayRepeat: true, urgent, webhooks, metrics, logger));
        var served = server.Take(interaction, _ => inline, received);
        await Task.WhenAny(inline.Body, served).ConfigureAwait(false);
        if (inline.Body.IsCompleted)
        {
            try
            {
                if (await inline.Body.ConfigureAwait(false) is { } body) await Write(context, body).ConfigureAwait(false);
                else context.Response.StatusCode = StatusCodes.Status202Accepted;
                inline.Written(isDone: !context.RequestAborted.IsCancellationRequested);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException)
            {
                inline.Written(isDone: false);
            }
        }
        else if (await served.ConfigureAwait(false))
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        // What was seen before is answered with nothing: it has had its effect (INT-R1).
    }

    // How long it may take is the server's business: it measures the rate, and ends a body that drips with 408.
    private static async Task<(byte[]? Body, int Refusal)> Read(HttpRequest request, CancellationToken aborted)
    {
        var buffer = new byte[request.ContentLength is { } length ? (int)length + 1 : 8 * 1024];
        var read = 0;
        try
        {
            while (await request.Body.ReadAsync(buffer.AsMemory(read), aborted).ConfigureAwait(false) is > 0 and var more)
            {
                read += more;
                if (read > LargestBody) return (null, StatusCodes.Status413PayloadTooLarge);
                if (read == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, LargestBody + 1));
            }

            return (buffer[..read], 0);
        }
        catch (BadHttpRequestException bad)
        {
            return (null, bad.StatusCode);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            return (null, StatusCodes.Status408RequestTimeout);
        }
    }

    private void Unverified(HttpContext context)
    {
        metrics.Forged();
        Refuse(context, StatusCodes.Status401Unauthorized);
    }

    // The rest of a body that is not read would be taken for the next request.
    private static void Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Connection = "close";
    }

    private static async Task Write(HttpContext context, WireBody body)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Json.Length;
        await context.Response.Body.WriteAsync(body.Json, context.RequestAborted).ConfigureAwait(false);
        await context.Response.CompleteAsync().ConfigureAwait(false);
    }
}
