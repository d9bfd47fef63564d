namespace Bot.Wire.Rest;

/// <summary>What is said when a request shows that the token is wrong.</summary>
internal static class TokenRefused
{
    public const string Sentence = "Discord does not take the token (HTTP 401). Make a new one in the Developer Portal, page “Bot”, set Discord__Token to it and start again.";
}
