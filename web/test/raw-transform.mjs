/** What Vite makes of an import that ends in ?raw: the file's text. */
export default { process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }) };
